using System.Buffers.Binary;

namespace IdPhoto.Imaging;

/// <summary>The tone curve of an ICC profile: <c>curv</c> and <c>para</c> (ICC.1:2022 §10.6 and §10.18).</summary>
internal static class ToneCurve
{
    /// <summary>Device value to linear light, both 0 to 1.</summary>
    /// <returns>False when the tag is missing, damaged or of another type.</returns>
    public static bool TryEvaluate(ReadOnlySpan<byte> tag, double x, out double linear)
    {
        linear = double.NaN;
        if (tag.Length >= 12 && tag.StartsWith("curv"u8))
        {
            linear = Sampled(tag, x);
        }
        else if (tag.Length >= 16 && tag.StartsWith("para"u8))
        {
            linear = Parametric(tag, x);
        }

        return double.IsFinite(linear);
    }

    private static double Sampled(ReadOnlySpan<byte> tag, double x)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(tag[8..]);
        if (count > (tag.Length - 12) / 2)
        {
            return double.NaN;
        }

        var samples = tag[12..];
        switch (count)
        {
            case 0:
                return x;
            case 1:
                return Math.Pow(x, BinaryPrimitives.ReadUInt16BigEndian(samples) / 256.0);
            default:
                var position = x * (count - 1);
                var index = (int)Math.Min(position, count - 2);
                double low = BinaryPrimitives.ReadUInt16BigEndian(samples[(index * 2)..]);
                double high = BinaryPrimitives.ReadUInt16BigEndian(samples[((index * 2) + 2)..]);
                return (low + ((high - low) * (position - index))) / 65535;
        }
    }

    private static double Parametric(ReadOnlySpan<byte> tag, double x)
    {
        var type = BinaryPrimitives.ReadUInt16BigEndian(tag[8..]);
        ReadOnlySpan<int> counts = [1, 3, 4, 5, 7];
        if (type >= counts.Length || tag.Length < 12 + (counts[type] * 4))
        {
            return double.NaN;
        }

        Span<double> p = stackalloc double[7];
        for (var i = 0; i < counts[type]; i++)
        {
            p[i] = BinaryPrimitives.ReadInt32BigEndian(tag[(12 + (i * 4))..]) / 65536.0;
        }

        var (g, a, b, c, d, e, f) = (p[0], p[1], p[2], p[3], p[4], p[5], p[6]);
        return type switch
        {
            0 => Math.Pow(x, g),
            1 => x >= -b / a ? Math.Pow((a * x) + b, g) : 0,
            2 => x >= -b / a ? Math.Pow((a * x) + b, g) + c : c,
            3 => x >= d ? Math.Pow((a * x) + b, g) : c * x,
            _ => x >= d ? Math.Pow((a * x) + b, g) + e : (c * x) + f,
        };
    }
}
