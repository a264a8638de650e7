namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The share of the face with a luminance from 247 to 255. OFIQ leaves out what its network calls covered; here the whole face counts.</summary>
internal sealed class OverExposurePrevention : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.OverExposurePrevention;

    public QualityReading Measure(ComplianceContext context) =>
        context.Portrait.FaceLuminance.ShareOf(247, 255);
}
