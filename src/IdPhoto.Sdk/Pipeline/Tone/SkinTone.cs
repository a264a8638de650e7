using IdPhoto.Compliance.Colours;
using IdPhoto.Composition.Retouch;

namespace IdPhoto.Pipeline.Tone;

/// <summary>
/// The colour of skin in CIELAB, whatever its lightness: a* 5 to 25, b* 5 to 35, OFIQ's numbers for the natural colour of ISO/IEC 29794-5
/// (there under D50, here under sRGB's own white).
/// </summary>
internal static class SkinTone
{
    private const float LeastA = 5;
    private const float MostA = 25;
    private const float LeastB = 5;
    private const float MostB = 35;

    // A cast is not only taken to the range's border but into its inner half.
    private const float Inwards = 0.25f;

    // "Light skin" of the ColorChecker chart, sRGB (194, 150, 130). Its "dark skin", (115, 82, 68), lies 4 from it.
    private const float UsualA = 13.7f;
    private const float UsualB = 16.9f;

    // How far people's skin lies from the usual, about: what is less may be the person. This library's choice: of twelve skin colours,
    // five of them photos', none lets a cream wall (#F0E4C8) pass for a cast, and nine show the light (1.2, 1, 0.8) on a white one.
    private const double Spread = 6.5;

    // Less colour than this in a face: a grey photo, not an unnatural one.
    private const double Grey = 2;

    /// <summary>The mean of a face's middle half by luminance: without hair, nostrils and reflections.</summary>
    public static ToneSample MeanOf(IReadOnlyList<ToneSample> face)
    {
        var low = ToneSample.Quantile(face.Select(s => s.Luminance), 0.25);
        var high = ToneSample.Quantile(face.Select(s => s.Luminance), 0.75);
        return ToneSample.Mean([.. face.Where(s => s.Luminance >= low && s.Luminance <= high)]);
    }

    /// <summary>How far outside the range a colour lies; 0 inside.</summary>
    public static double Distance(ToneSample skin)
    {
        var (_, a, b) = Lab(skin);
        return Math.Sqrt(Math.Pow(a - Math.Clamp(a, LeastA, MostA), 2) + Math.Pow(b - Math.Clamp(b, LeastB, MostB), 2));
    }

    /// <summary>
    /// Whether the skin shows the cast that gains undo: whether it is the more usual without it, by more than people differ (the squares of
    /// the distances in a*b*, as the logarithm of a normal distribution's likelihood compares them).
    /// </summary>
    public static bool ShowsCast(ToneSample skin, ChannelGains undo) => Unusual(skin) - Unusual(skin.Under(undo)) >= Spread * Spread;

    /// <summary>The colour itself where it is natural or grey; else of the same lightness, drawn towards the middle of the range.</summary>
    public static ToneSample Natural(ToneSample skin)
    {
        var lab = Lab(skin);
        if (Distance(skin) == 0 || Math.Sqrt((lab.A * lab.A) + (lab.B * lab.B)) < Grey)
        {
            return skin;
        }

        const float A = Inwards * (MostA - LeastA);
        const float B = Inwards * (MostB - LeastB);
        var (red, green, blue) = (lab with { A = Math.Clamp(lab.A, LeastA + A, MostA - A), B = Math.Clamp(lab.B, LeastB + B, MostB - B) }).ToLight();
        return new(Math.Max(0, red), Math.Max(0, green), Math.Max(0, blue));
    }

    private static double Unusual(ToneSample skin)
    {
        var (_, a, b) = Lab(skin);
        return Math.Pow(a - UsualA, 2) + Math.Pow(b - UsualB, 2);
    }

    private static LabColour Lab(ToneSample s) => LabColour.OfLight(s.R, s.G, s.B);
}
