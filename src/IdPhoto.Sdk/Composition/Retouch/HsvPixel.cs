namespace IdPhoto.Composition.Retouch;

/// <summary>A colour as hue (half degrees, 0 to 179), saturation and value (0 to 255), all whole numbers as in OpenCV's 8-bit HSV.</summary>
/// <remarks>
/// Numbers as in OpenCV's modules/imgproc/src/color_hsv.simd.hpp: the way in divides by tables in 20.12 fixed point, the way back is in
/// single precision. The hue's coarse steps alone change a colour by a few levels, whatever is done to the saturation.
/// </remarks>
internal readonly record struct HsvPixel(byte Hue, byte Saturation, byte Value)
{
    private const int FractionBits = 12;
    private const int Half = 1 << (FractionBits - 1);
    private static readonly int[] PerValue = Reciprocals(255);
    private static readonly int[] PerRange = Reciprocals(180 / 6.0);

    public static HsvPixel FromRgb(int r, int g, int b)
    {
        var value = Math.Max(r, Math.Max(g, b));
        var range = value - Math.Min(r, Math.Min(g, b));
        var saturation = ((range * PerValue[value]) + Half) >> FractionBits;

        // Sixths of the circle, counted from the colour that dominates.
        var hue = value == r ? g - b : value == g ? b - r + (2 * range) : r - g + (4 * range);
        hue = ((hue * PerRange[range]) + Half) >> FractionBits;
        return new((byte)(hue < 0 ? hue + 180 : hue), (byte)saturation, (byte)value);
    }

    public Rgb ToRgb()
    {
        var (h, s, v) = (Hue * (6f / 180f), Saturation * (1 / 255f), Value * (1 / 255f));
        var sector = (int)MathF.Floor(h);
        var f = h - sector;
        var (high, low, falling, rising) = (v, v * (1 - s), v * (1 - (s * f)), v * (1 - (s * (1 - f))));
        var (r, g, b) = (sector % 6) switch
        {
            0 => (high, rising, low),
            1 => (falling, high, low),
            2 => (low, high, rising),
            3 => (low, falling, high),
            4 => (rising, low, high),
            _ => (high, low, falling),
        };
        return new(Level(r), Level(g), Level(b));
    }

    private static byte Level(float v) => (byte)Math.Clamp(MathF.Round(v * 255), 0f, 255f);

    private static int[] Reciprocals(double factor) =>
        [0, .. Enumerable.Range(1, 255).Select(i => (int)Math.Round(factor * (1 << FractionBits) / i))];
}
