using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>
/// How far the mean colour of both cheeks lies outside the colours of skin in CIELAB: 0 inside, 100 for colours on the green or blue side.
/// A picture without any colour has the distance 0, as in OFIQ: a grey photo is not an unnatural one.
/// </summary>
internal sealed class NaturalColour : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.NaturalColour;

    public QualityReading Measure(ComplianceContext context)
    {
        var (image, regions) = (context.Portrait.Image, context.Portrait.Regions);
        return HasColour(image) ? SkinDistance.Of(MeanColour.Of(image, regions.ImageLeftCheek, regions.ImageRightCheek)) : 0;
    }

    private static bool HasColour(PhotoImage image)
    {
        var pixels = image.Pixels;
        for (var i = 0; i < pixels.Length; i += PhotoImage.Channels)
        {
            if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2])
            {
                return true;
            }
        }

        return false;
    }
}
