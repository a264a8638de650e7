using System.Buffers;

namespace IdPhoto.Imaging;

/// <summary>
/// Resizes as OpenCV's <c>resize</c> does, for models whose reference does so: their numbers depend on it. Computed in floats; OpenCV's
/// fixed point differs by 1 of 255 at most.
/// </summary>
internal static class OpenCvResize
{
    /// <summary>The picture in another size, rounded to 8 bits. The caller disposes it.</summary>
    public static PhotoImage Resize(PhotoImage source, int width, int height, OpenCvInterpolation interpolation)
    {
        var target = new PhotoImage(width, height);
        var (columns, rows) = Taps(source, width, height, interpolation);
        var stride = width * PhotoImage.Channels;
        var narrowed = ArrayPool<float>.Shared.Rent(stride * source.Height);
        try
        {
            for (var y = 0; y < source.Height; y++)
            {
                Narrow(source.Row(y), columns, narrowed.AsSpan(y * stride, stride));
            }

            var sums = new float[stride];
            for (var y = 0; y < height; y++)
            {
                Sum(narrowed, rows.First(y), rows.Weights(y), sums);
                Round(sums, target.Row(y));
            }

            return target;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(narrowed);
        }
    }

    private static (OpenCvTaps Columns, OpenCvTaps Rows) Taps(PhotoImage source, int width, int height, OpenCvInterpolation interpolation)
    {
        // OpenCV executes an exact halving with INTER_LINEAR as INTER_AREA; the two agree there, and so do these formulas.
        Func<int, int, OpenCvTaps> taps = interpolation switch
        {
            OpenCvInterpolation.Linear => OpenCvTaps.Linear,
            _ when width <= source.Width && height <= source.Height => OpenCvTaps.Area,
            _ => OpenCvTaps.AreaEnlarging,
        };
        return (taps(source.Width, width), taps(source.Height, height));
    }

    private static void Narrow(ReadOnlySpan<byte> row, OpenCvTaps columns, Span<float> target)
    {
        for (var x = 0; x < target.Length / PhotoImage.Channels; x++)
        {
            var weights = columns.Weights(x);
            var pixel = row[(columns.First(x) * PhotoImage.Channels)..];
            var (red, green, blue) = (0f, 0f, 0f);
            for (int i = 0, p = 0; i < weights.Length; i++, p += PhotoImage.Channels)
            {
                red += weights[i] * pixel[p];
                green += weights[i] * pixel[p + 1];
                blue += weights[i] * pixel[p + 2];
            }

            (target[3 * x], target[(3 * x) + 1], target[(3 * x) + 2]) = (red, green, blue);
        }
    }

    private static void Sum(ReadOnlySpan<float> rows, int first, ReadOnlySpan<float> weights, Span<float> sums)
    {
        sums.Clear();
        for (var i = 0; i < weights.Length; i++)
        {
            var row = rows.Slice((first + i) * sums.Length, sums.Length);
            System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(row, weights[i], sums, sums);
        }
    }

    private static void Round(ReadOnlySpan<float> values, Span<byte> pixels)
    {
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (byte)MathF.Round(Math.Clamp(values[i], 0f, 255f));
        }
    }
}
