using IdPhoto.Imaging;

namespace IdPhoto.Compliance.Colours;

/// <summary>A colour as the eye weighs differences: CIE 1976 L*a*b* under D65, sRGB's own white.</summary>
/// <param name="L">Lightness, 0 (black) to 100 (white).</param>
/// <param name="A">Green (negative) to red.</param>
/// <param name="B">Blue (negative) to yellow.</param>
internal readonly record struct LabColour(float L, float A, float B)
{
    /// <summary>The colour of an sRGB pixel.</summary>
    public static LabColour Of(Rgb colour) => OfLight(LinearLight.Decode(colour.R), LinearLight.Decode(colour.G), LinearLight.Decode(colour.B));

    /// <summary>The colour of linear light in sRGB's primaries, 0 to 1 a channel.</summary>
    public static LabColour OfLight(double r, double g, double b)
    {
        // sRGB's primaries to XYZ (IEC 61966-2-1), each row divided by its sum, so that white is (1, 1, 1).
        var x = Root((0.43391 * r) + (0.37624 * g) + (0.18985 * b));
        var y = Root((0.2126 * r) + (0.7152 * g) + (0.0722 * b));
        var z = Root((0.01773 * r) + (0.10947 * g) + (0.8728 * b));
        return new((float)((116 * y) - 16), (float)(500 * (x - y)), (float)(200 * (y - z)));
    }

    /// <summary>The linear light of the colour; a channel that sRGB cannot show is negative or above 1.</summary>
    public (double R, double G, double B) ToLight()
    {
        var root = (L + 16.0) / 116;
        var (x, y, z) = (Cubed(root + (A / 500.0)), Cubed(root), Cubed(root - (B / 200.0)));
        return (
            (3.0802 * x) - (1.5372 * y) - (0.543 * z),
            (-0.9209 * x) + (1.8758 * y) + (0.0452 * z),
            (0.0529 * x) - (0.204 * y) + (1.1511 * z));
    }

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;

    private static double Cubed(double root) => root > 6.0 / 29 ? root * root * root : ((116 * root) - 16) * 27 / 24389;
}
