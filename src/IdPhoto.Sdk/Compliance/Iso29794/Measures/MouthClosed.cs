using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The largest distance of the inner lips over T.</summary>
internal sealed class MouthClosed : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.MouthClosed;

    public QualityReading Measure(ComplianceContext context) =>
        FaceUnits.LargestGap(context, MeshTopology.InnerLipPairs) / FaceUnits.EyesToChin(context);
}
