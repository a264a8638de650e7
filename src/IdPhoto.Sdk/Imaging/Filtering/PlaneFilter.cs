using System.Buffers;
using System.Numerics.Tensors;

namespace IdPhoto.Imaging;

/// <summary><see cref="BoxFilter"/> for a single plane.</summary>
internal static class PlaneFilter
{
    /// <summary>Writes the mean of the (2·radius + 1)² values around each one; the border repeats.</summary>
    public static void Mean(ReadOnlySpan<float> plane, Span<float> means, int width, int height, int radius)
    {
        var buffer = ArrayPool<float>.Shared.Rent((width * height) + width);
        var rows = buffer.AsSpan(0, width * height);
        for (var y = 0; y < height; y++)
        {
            MeanOfRow(plane.Slice(y * width, width), rows.Slice(y * width, width), radius);
        }

        MeanOfColumns(rows, means, buffer.AsSpan(width * height, width), height, radius);
        ArrayPool<float>.Shared.Return(buffer);
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

    private static void MeanOfColumns(ReadOnlySpan<float> source, Span<float> target, Span<float> sum, int height, int radius)
    {
        var width = sum.Length;
        sum.Clear();
        for (var y = -radius; y <= radius; y++)
        {
            TensorPrimitives.Add(sum, source.Slice(Math.Clamp(y, 0, height - 1) * width, width), sum);
        }

        for (var y = 0; y < height; y++)
        {
            TensorPrimitives.Multiply(sum, 1f / ((2 * radius) + 1), target.Slice(y * width, width));
            TensorPrimitives.Add(sum, source.Slice(Math.Min(y + radius + 1, height - 1) * width, width), sum);
            TensorPrimitives.Subtract(sum, source.Slice(Math.Max(y - radius, 0) * width, width), sum);
        }
    }
}
