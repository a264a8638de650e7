namespace IdPhoto.Imaging;

/// <summary>sRGB's transfer curve (IEC 61966-2-1): encoded bytes ↔ linear light from 0 to 1.</summary>
internal static class LinearLight
{
    // Near black the curve rises by 12.92: 16,384 steps keep the error of the way back under a fifth of a level.
    private const int Steps = 16384;
    private static readonly float[] Decoded = [.. Enumerable.Range(0, 256).Select(v => (float)ToLinear(v / 255.0))];
    private static readonly byte[] Encoded = [.. Enumerable.Range(0, Steps + 1).Select(v => (byte)Math.Round(ToEncoded(v / (double)Steps) * 255))];

    /// <summary>Linear light of an encoded value.</summary>
    public static float Decode(byte value) => Decoded[value];

    /// <summary>The encoded value of linear light.</summary>
    public static byte Encode(float light) => Encoded[(int)((Math.Clamp(light, 0f, 1f) * Steps) + 0.5f)];

    private static double ToLinear(double v) => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);

    private static double ToEncoded(double v) => v <= 0.0031308 ? v * 12.92 : (1.055 * Math.Pow(v, 1 / 2.4)) - 0.055;
}
