namespace IdPhoto.Pipeline.Tone;

/// <summary>The colour of skin in CIELAB, whatever its lightness: a* 5 to 25, b* 5 to 35 (ISO/IEC 29794-5, natural colour).</summary>
internal static class SkinTone
{
    private const double LeastA = 5;
    private const double MostA = 25;
    private const double LeastB = 5;
    private const double MostB = 35;

    // A cast is not only taken to the range's border but into its inner half.
    private const double Inwards = 0.25;

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
        var (y, a, b) = Lab(skin);
        if (Distance(skin) == 0 || Math.Sqrt((a * a) + (b * b)) < Grey)
        {
            return skin;
        }

        const double A = Inwards * (MostA - LeastA);
        const double B = Inwards * (MostB - LeastB);
        return FromLab(y, Math.Clamp(a, LeastA + A, MostA - A), Math.Clamp(b, LeastB + B, MostB - B));
    }

    // sRGB's primaries to XYZ (IEC 61966-2-1), each row divided by its sum, so that white is (1, 1, 1); Y for L*.
    private static (double Y, double A, double B) Lab(ToneSample s)
    {
        var x = Root((0.43391 * s.R) + (0.37624 * s.G) + (0.18985 * s.B));
        var y = Root(s.Luminance);
        var z = Root((0.01773 * s.R) + (0.10947 * s.G) + (0.8728 * s.B));
        return (y, 500 * (x - y), 200 * (y - z));
    }

    private static ToneSample FromLab(double root, double a, double b)
    {
        var (x, y, z) = (Cubed(root + (a / 500)), Cubed(root), Cubed(root - (b / 200)));
        return new(
            Math.Max(0, (3.0802 * x) - (1.5372 * y) - (0.543 * z)),
            Math.Max(0, (-0.9209 * x) + (1.8758 * y) + (0.0452 * z)),
            Math.Max(0, (0.0529 * x) - (0.204 * y) + (1.1511 * z)));
    }

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;

    private static double Cubed(double root) => root > 6.0 / 29 ? root * root * root : ((116 * root) - 16) * 27 / 24389;
}
