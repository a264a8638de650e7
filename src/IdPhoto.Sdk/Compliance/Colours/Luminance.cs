using IdPhoto.Imaging;

namespace IdPhoto.Compliance.Colours;

/// <summary>
/// Luminance as ISO/IEC 29794-5 defines it: linear light, sRGB decoded and weighted as Rec. 709, in 256 equal steps. A face in good light
/// has a mean near 0.3, as in the vectors of OFIQ (0.10 to 0.50, median 0.27); of the encoded values it would be near 0.55.
/// </summary>
internal static class Luminance
{
    // 255 × 2^22 fits an int.
    private const int Bits = 22;
    private const int Half = 1 << (Bits - 1);
    private static readonly int[] Red = Weighted(0.2126);
    private static readonly int[] Green = Weighted(0.7152);
    private static readonly int[] Blue = Weighted(0.0722);

    /// <summary>0 is black, 255 white.</summary>
    public static byte Of(byte red, byte green, byte blue) => (byte)((Red[red] + Green[green] + Blue[blue] + Half) >> Bits);

    private static int[] Weighted(double weight) =>
        [.. Enumerable.Range(0, 256).Select(v => (int)Math.Round(LinearLight.Decode((byte)v) * weight * 255 * (1 << Bits)))];
}
