using IdPhoto.Compliance.Colours;

namespace IdPhoto.Pipeline.Tone;

/// <summary>The colour of skin in CIELAB, whatever its lightness: a* 5 to 25, b* 5 to 35 (ISO/IEC 29794-5, natural colour).</summary>
internal static class SkinTone
{
    private const float LeastA = 5;
    private const float MostA = 25;
    private const float LeastB = 5;
    private const float MostB = 35;

    // A cast is not only taken to the range's border but into its inner half.
    private const float Inwards = 0.25f;

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

    private static LabColour Lab(ToneSample s) => LabColour.OfLight(s.R, s.G, s.B);
}
