using System.Buffers;
using System.Numerics;

namespace IdPhoto.Imaging;

/// <summary>Box means of planes in constant time per pixel, whatever the radius; the border repeats.</summary>
internal static class BoxFilter
{
    /// <summary>Replaces each value by the mean of the (2·radius + 1)² values around it.</summary>
    public static void Mean(ReadOnlySpan<float> source, Span<float> target, int width, int height, int radius)
    {
        var buffer = ArrayPool<float>.Shared.Rent(width * height);
        try
        {
            var rows = buffer.AsSpan(0, width * height);
            for (var y = 0; y < height; y++)
            {
                MeanOfRow(source.Slice(y * width, width), rows.Slice(y * width, width), radius);
            }

            MeanOfColumns(rows, target, width, height, radius);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }

    private static void MeanOfRow(ReadOnlySpan<float> source, Span<float> target, int radius)
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

    private static void MeanOfColumns(ReadOnlySpan<float> source, Span<float> target, int width, int height, int radius)
    {
        var buffer = ArrayPool<float>.Shared.Rent(width);
        var sum = buffer.AsSpan(0, width);
        var scale = 1f / ((2 * radius) + 1);
        sum.Clear();
        for (var y = -radius; y <= radius; y++)
        {
            Add(sum, source.Slice(Math.Clamp(y, 0, height - 1) * width, width), 1);
        }

        for (var y = 0; y < height; y++)
        {
            var line = target.Slice(y * width, width);
            line.Clear();
            Add(line, sum, scale);
            Add(sum, source.Slice(Math.Min(y + radius + 1, height - 1) * width, width), 1);
            Add(sum, source.Slice(Math.Max(y - radius, 0) * width, width), -1);
        }

        ArrayPool<float>.Shared.Return(buffer);
    }

    private static void Add(Span<float> sum, ReadOnlySpan<float> values, float factor)
    {
        var x = 0;
        for (; x <= sum.Length - Vector<float>.Count; x += Vector<float>.Count)
        {
            (new Vector<float>(sum[x..]) + (new Vector<float>(values[x..]) * factor)).CopyTo(sum[x..]);
        }

        for (; x < sum.Length; x++)
        {
            sum[x] += values[x] * factor;
        }
    }
}
