namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The mean luminance of the face, 0 to 1.</summary>
internal sealed class LuminanceMean : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.LuminanceMean;

    public QualityReading Measure(ComplianceContext context) =>
        context.Portrait.FaceLuminance.Mean;
}
