using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>How far the less open eye is open: the largest distance of its lids over T.</summary>
internal sealed class EyesOpen : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.EyesOpen;

    public QualityReading Measure(ComplianceContext context) =>
        Math.Min(
            FaceUnits.LargestGap(context, MeshTopology.LeftLids),
            FaceUnits.LargestGap(context, MeshTopology.RightLids)) / FaceUnits.EyesToChin(context);
}
