using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>What the luminance histograms of both cheeks have in common, 0 to 1.</summary>
internal sealed class IlluminationUniformity : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.IlluminationUniformity;

    public QualityReading Measure(ComplianceContext context) =>
        LuminanceHistogram.Of(context.Portrait.Image, context.Portrait.Regions.ImageLeftCheek)
            .Intersection(LuminanceHistogram.Of(context.Portrait.Image, context.Portrait.Regions.ImageRightCheek));
}
