namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The entropy of the face's luminance, bits.</summary>
internal sealed class DynamicRange : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.DynamicRange;

    public QualityReading Measure(ComplianceContext context) =>
        context.Portrait.FaceLuminance.EntropyBits;
}
