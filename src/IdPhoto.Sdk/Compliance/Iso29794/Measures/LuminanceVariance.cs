namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The variance of the face's luminance, whose values go from 0 to 1.</summary>
internal sealed class LuminanceVariance : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.LuminanceVariance;

    public QualityReading Measure(ComplianceContext context) =>
        context.Portrait.FaceLuminance.Variance;
}
