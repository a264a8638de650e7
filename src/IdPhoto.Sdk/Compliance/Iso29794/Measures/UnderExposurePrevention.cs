namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The share of the face with a luminance from 0 to 25. OFIQ leaves out what its network calls covered; here the whole face counts.</summary>
internal sealed class UnderExposurePrevention : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.UnderExposurePrevention;

    public QualityReading Measure(ComplianceContext context) =>
        context.Portrait.FaceLuminance.ShareOf(0, 25);
}
