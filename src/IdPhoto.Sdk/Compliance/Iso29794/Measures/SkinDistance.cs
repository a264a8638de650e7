using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>
/// The distance of a colour from a rectangle of skin colours in the a*b* plane of CIELAB under D50. Constants as in OFIQ (MIT,
/// image_utils.cpp), among them 24289 where CIE has 24389: only colours near black notice.
/// </summary>
internal static class SkinDistance
{
    private const double Unnatural = 100;
    private const double Kappa = 24289 / 27.0;
    private const double Epsilon = 216 / 24389.0;

    /// <summary>The distance; 100 for colours on the green or the blue side.</summary>
    /// <param name="colour">A mean of encoded sRGB values.</param>
    public static double Of(MeanColour colour)
    {
        var (a, b) = ToAb(ToLinear(colour.R), ToLinear(colour.G), ToLinear(colour.B));
        return a < 0 || b < 0 ? Unnatural : Outside(a, b);
    }

    /// <summary>The distance as it is, without the jump: what a limit can be set on.</summary>
    /// <param name="colour">A mean of encoded sRGB values.</param>
    public static double Unclipped(MeanColour colour)
    {
        var (a, b) = ToAb(ToLinear(colour.R), ToLinear(colour.G), ToLinear(colour.B));
        return Outside(a, b);
    }

    // sRGB's primaries adapted to D50 (Bradford), over D50's white.
    private static (double A, double B) ToAb(double r, double g, double b)
    {
        var x = Root(((0.43605 * r) + (0.38508 * g) + (0.14309 * b)) / 0.964221);
        var y = Root((0.22249 * r) + (0.71689 * g) + (0.06062 * b));
        var z = Root(((0.01393 * r) + (0.09710 * g) + (0.71419 * b)) / 0.825211);
        return (500 * (x - y), 200 * (y - z));
    }

    private static double Root(double t) => t <= Epsilon ? ((Kappa * t) + 16) / 116 : Math.Cbrt(t);

    private static double ToLinear(double level)
    {
        var v = level / 255;
        return v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
    }

    private static double Outside(double a, double b) => Math.Sqrt(Square(Outside(a, 5, 25)) + Square(Outside(b, 5, 35)));

    private static double Outside(double v, double min, double max) => Math.Max(0, Math.Max(min - v, v - max));

    private static double Square(double v) => v * v;
}
