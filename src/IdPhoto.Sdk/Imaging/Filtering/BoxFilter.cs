using System.Buffers;
using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>Box means in constant time per pixel, whatever the radius, of four planes at once; the border repeats.</summary>
internal static class BoxFilter
{
    /// <summary>Replaces each pixel by the mean of the (2·radius + 1)² pixels around it.</summary>
    public static void Mean(Span<Vector128<float>> pixels, int width, int height, int radius)
    {
        var buffer = ArrayPool<Vector128<float>>.Shared.Rent((width * height) + width);
        var rows = buffer.AsSpan(0, width * height);
        for (var y = 0; y < height; y++)
        {
            MeanOfRow(pixels.Slice(y * width, width), rows.Slice(y * width, width), radius);
        }

        MeanOfColumns(rows, pixels, buffer.AsSpan(width * height, width), height, radius);
        ArrayPool<Vector128<float>>.Shared.Return(buffer);
    }

    private static void MeanOfRow(ReadOnlySpan<Vector128<float>> source, Span<Vector128<float>> target, int radius)
    {
        var last = source.Length - 1;
        var scale = 1f / ((2 * radius) + 1);
        var sum = source[0] * (radius + 1);
        for (var i = 1; i <= radius; i++)
        {
            sum += source[Math.Min(i, last)];
        }

        for (var x = 0; x < target.Length; x++)
        {
            target[x] = sum * scale;
            sum += source[Math.Min(x + radius + 1, last)] - source[Math.Max(x - radius, 0)];
        }
    }

    private static void MeanOfColumns(
        ReadOnlySpan<Vector128<float>> source, Span<Vector128<float>> target, Span<Vector128<float>> sum, int height, int radius)
    {
        var width = sum.Length;
        var scale = 1f / ((2 * radius) + 1);
        sum.Clear();
        for (var y = -radius; y <= radius; y++)
        {
            var row = source.Slice(Math.Clamp(y, 0, height - 1) * width, width);
            for (var x = 0; x < sum.Length; x++)
            {
                sum[x] += row[x];
            }
        }

        for (var y = 0; y < height; y++)
        {
            var line = target.Slice(y * width, width);
            var entering = source.Slice(Math.Min(y + radius + 1, height - 1) * width, width);
            var leaving = source.Slice(Math.Max(y - radius, 0) * width, width);
            for (var x = 0; x < sum.Length; x++)
            {
                line[x] = sum[x] * scale;
                sum[x] += entering[x] - leaving[x];
            }
        }
    }
}
