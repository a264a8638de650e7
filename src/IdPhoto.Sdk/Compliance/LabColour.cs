using IdPhoto.Imaging;

namespace IdPhoto.Compliance;

/// <summary>A colour as the eye weighs differences: CIE 1976 L*a*b* under D65, sRGB's own white.</summary>
/// <param name="L">Lightness, 0 (black) to 100 (white).</param>
/// <param name="A">Green (negative) to red.</param>
/// <param name="B">Blue (negative) to yellow.</param>
internal readonly record struct LabColour(float L, float A, float B)
{
    /// <summary>The colour of an sRGB pixel.</summary>
    public static LabColour Of(Rgb colour)
    {
        var (r, g, b) = (LinearLight.Decode(colour.R), LinearLight.Decode(colour.G), LinearLight.Decode(colour.B));

        // sRGB's primaries to XYZ (IEC 61966-2-1), each row divided by its sum, so that white is (1, 1, 1).
        var x = Root((0.43391f * r) + (0.37624f * g) + (0.18985f * b));
        var y = Root((0.2126f * r) + (0.7152f * g) + (0.0722f * b));
        var z = Root((0.01773f * r) + (0.10947f * g) + (0.8728f * b));
        return new((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static float Root(float t) => t > 216f / 24389 ? MathF.Cbrt(t) : ((24389f / 27 * t) + 16) / 116;
}
