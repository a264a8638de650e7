namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>How far the mean colour of both cheeks lies outside the colours of skin in CIELAB: 0 inside, 100 for colours on the green or blue side.</summary>
internal sealed class NaturalColour : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.NaturalColour;

    public QualityReading Measure(ComplianceContext context) =>
        SkinDistance.Of(MeanColour.Of(context.Portrait.Image, context.Portrait.Regions.ImageLeftCheek, context.Portrait.Regions.ImageRightCheek));
}
