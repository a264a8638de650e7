namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The area of the second largest face over that of the largest one: 0 for a single face.</summary>
internal sealed class SingleFacePresent : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.SingleFacePresent;

    public QualityReading Measure(ComplianceContext context)
    {
        double[] areas = [.. context.Faces.Select(face => face.Area).OrderDescending()];
        return areas.Length < 2 ? 0 : areas[1] / areas[0];
    }
}
