using System.Buffers;
using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>
/// Resamples through an affine map in two one-dimensional passes, rows then columns (Catmull and Smith 1980). Each pixel is filtered
/// once along each axis, with a kernel as wide as the reduction, at the cost of a separable resize; without rotation it is one.
/// </summary>
/// <remarks>
/// The first pass leaves the picture's own rows: for a row at height y it computes what lies at the target's column X. The second pass
/// walks down each target column. It holds while |M11| is not small against |M12|: steeper turns are the caller's to take off first.
/// </remarks>
internal static class TwoPassWarp
{
    // 32 columns × 16 bytes × 2,000 rows stay in a 1 MB second-level cache.
    private const int StripWidth = 32;

    public static void Run<TSource, TSink>(
        TSource source, TSink sink, AffineTransform map, int width, int height, ResampleFilter filter, EdgeMode edge)
        where TSource : struct, IPixelRows
        where TSink : struct, IPixelSink
    {
        var back = map.Invert();
        var rowKernel = KernelTable.Create(filter, 1 / map.M11);
        var columnKernel = KernelTable.Create(filter, back.M22);
        for (var x = 0; x < width; x += StripWidth)
        {
            var strip = Math.Min(StripWidth, width - x);
            var (top, rows) = RowsNeeded(back, x, strip, height, columnKernel.Reach);
            var buffer = ArrayPool<Vector128<float>>.Shared.Rent(rows * strip);
            try
            {
                var intermediate = buffer.AsSpan(0, rows * strip);
                ResampleRows(source, intermediate, map, x, strip, top, rows, rowKernel, edge);
                ResampleColumns(intermediate, sink, back, x, strip, top, rows, height, columnKernel);
            }
            finally
            {
                ArrayPool<Vector128<float>>.Shared.Return(buffer);
            }
        }
    }

    private static (int Top, int Rows) RowsNeeded(AffineTransform back, int x, int strip, int height, int reach)
    {
        Span<double> ys =
        [
            back.Apply(new(x, 0)).Y, back.Apply(new(x + strip, 0)).Y, back.Apply(new(x, height)).Y, back.Apply(new(x + strip, height)).Y,
        ];
        ys.Sort();
        var top = (int)Math.Floor(ys[0]) - reach - 1;
        return (top, (int)Math.Ceiling(ys[3]) + reach + 2 - top);
    }

    private static void ResampleRows<TSource>(
        TSource source, Span<Vector128<float>> intermediate, AffineTransform map, int x, int strip, int top, int rows, KernelTable kernel, EdgeMode edge)
        where TSource : struct, IPixelRows
    {
        var step = 1 / map.M11;
        var span = (int)Math.Ceiling(strip * Math.Abs(step)) + kernel.Taps + 3;
        var segment = ArrayPool<Vector128<float>>.Shared.Rent(span);
        for (var row = 0; row < rows; row++)
        {
            var y = top + row;
            var line = intermediate.Slice(row * strip, strip);
            if (edge == EdgeMode.Zero && (y < 0 || y >= source.Height))
            {
                line.Clear();
                continue;
            }

            // The source column that the target's column x comes from, along the line of this row.
            var start = ((x + 0.5) - (map.M12 * (y + 0.5)) - map.Dx) * step;
            var end = start + ((strip - 1) * step);
            var first = (int)Math.Floor(Math.Min(start, end)) - kernel.Reach - 1;
            ReadSegment(source, Math.Clamp(y, 0, source.Height - 1), first, segment.AsSpan(0, span), edge);
            for (var i = 0; i < strip; i++)
            {
                var weights = kernel.At(start + (i * step), out var tap);
                line[i] = Dot(segment.AsSpan(tap - first, weights.Length), weights);
            }
        }

        ArrayPool<Vector128<float>>.Shared.Return(segment);
    }

    private static void ReadSegment<TSource>(TSource source, int y, int first, Span<Vector128<float>> segment, EdgeMode edge)
        where TSource : struct, IPixelRows
    {
        var left = Math.Clamp(-first, 0, segment.Length);
        var inside = Math.Clamp(source.Width - Math.Max(first, 0), 0, segment.Length - left);
        if (inside > 0)
        {
            source.Read(y, Math.Max(first, 0), segment.Slice(left, inside));
        }

        if (edge == EdgeMode.Zero)
        {
            segment[..left].Clear();
            segment[(left + inside)..].Clear();
            return;
        }

        Span<Vector128<float>> pixel = stackalloc Vector128<float>[1];
        if (left > 0)
        {
            source.Read(y, 0, pixel);
            segment[..left].Fill(pixel[0]);
        }

        if (left + inside < segment.Length)
        {
            source.Read(y, source.Width - 1, pixel);
            segment[(left + inside)..].Fill(pixel[0]);
        }
    }

    private static void ResampleColumns<TSink>(
        ReadOnlySpan<Vector128<float>> intermediate, TSink sink, AffineTransform back, int x, int strip, int top, int rows, int height, KernelTable kernel)
        where TSink : struct, IPixelSink
    {
        Span<Vector128<float>> line = stackalloc Vector128<float>[strip];
        for (var y = 0; y < height; y++)
        {
            for (var i = 0; i < strip; i++)
            {
                var position = (back.M21 * (x + i + 0.5)) + (back.M22 * (y + 0.5)) + back.Dy;
                var weights = kernel.At(position, out var first);
                var column = intermediate[(((first - top) * strip) + i)..];
                var sum = Vector128<float>.Zero;
                for (var tap = 0; tap < weights.Length; tap++)
                {
                    sum += column[tap * strip] * weights[tap];
                }

                line[i] = sum;
            }

            sink.Write(y, x, line);
        }
    }

    private static Vector128<float> Dot(ReadOnlySpan<Vector128<float>> pixels, ReadOnlySpan<float> weights)
    {
        var sum = Vector128<float>.Zero;
        for (var i = 0; i < weights.Length && i < pixels.Length; i++)
        {
            sum += pixels[i] * weights[i];
        }

        return sum;
    }
}
