using System.Buffers.Binary;

namespace IdPhoto.Imaging;

/// <summary>
/// Recognises an ICC profile that describes sRGB, by its numbers: names lie, and the many sRGB profiles differ in bytes.
/// Converting sRGB to sRGB would cost 20 ms a megapixel and change nothing that is visible.
/// </summary>
internal static class SrgbProfile
{
    /// <summary>1.5 of 255 steps: the compact sRGB profiles that phones and web services embed stay under it, gamma 2.2 does not.</summary>
    private const double CurveTolerance = 1.5 / 255;

    private const double PrimaryTolerance = 0.003;

    // The primaries of IEC 61966-2-1 adapted to D50, as ICC profiles hold them (www.color.org, sRGB profiles).
    private static readonly (string Tag, double X, double Y, double Z)[] Primaries =
    [
        ("rXYZ", 0.4360, 0.2225, 0.0139),
        ("gXYZ", 0.3851, 0.7169, 0.0971),
        ("bXYZ", 0.1431, 0.0606, 0.7141),
    ];

    /// <param name="profile">The whole ICC profile.</param>
    /// <returns>False too when the profile is damaged.</returns>
    public static bool Describes(ReadOnlySpan<byte> profile)
    {
        // A table for device to connection space (A2B0) overrules matrix and curves (ICC.1:2022 §8.10.2).
        if (profile.Length < 132 || !profile.Slice(16, 4).SequenceEqual("RGB "u8) || !Tag(profile, "A2B0").IsEmpty)
        {
            return false;
        }

        foreach (var (tag, x, y, z) in Primaries)
        {
            var value = Tag(profile, tag);
            if (value.Length < 20 || Differs(Fixed(value, 8), x) || Differs(Fixed(value, 12), y) || Differs(Fixed(value, 16), z))
            {
                return false;
            }
        }

        return IsSrgbCurve(Tag(profile, "rTRC")) && IsSrgbCurve(Tag(profile, "gTRC")) && IsSrgbCurve(Tag(profile, "bTRC"));
    }

    private static bool Differs(double a, double b) => Math.Abs(a - b) > PrimaryTolerance;

    private static bool IsSrgbCurve(ReadOnlySpan<byte> curve)
    {
        for (var i = 0; i <= 16; i++)
        {
            var value = i / 16.0;
            if (!ToneCurve.TryEvaluate(curve, value, out var linear) || Math.Abs(Encode(linear) - value) > CurveTolerance)
            {
                return false;
            }
        }

        return true;
    }

    // IEC 61966-2-1.
    private static double Encode(double linear) =>
        linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;

    private static double Fixed(ReadOnlySpan<byte> value, int at) => BinaryPrimitives.ReadInt32BigEndian(value[at..]) / 65536.0;

    /// <summary>ICC.1:2022 §7.3: a count, then name, offset and size of each tag, 12 bytes together.</summary>
    private static ReadOnlySpan<byte> Tag(ReadOnlySpan<byte> profile, string name)
    {
        var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[128..]), (uint)(profile.Length - 132) / 12);
        for (var i = 0; i < count; i++)
        {
            var entry = profile.Slice(132 + (i * 12), 12);
            if (name.AsSpan().SequenceEqual([(char)entry[0], (char)entry[1], (char)entry[2], (char)entry[3]]))
            {
                long offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
                long size = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
                return offset + size <= profile.Length ? profile.Slice((int)offset, (int)size) : default;
            }
        }

        return default;
    }
}
