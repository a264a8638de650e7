using System.Buffers;
using System.Runtime.Intrinsics;

namespace IdPhoto.Imaging;

/// <summary>
/// Resizes a window of a photo into a model's input exactly as a <see cref="ReferenceResize"/> says: rows first, then columns, keeping
/// only the rows that the current target row is made of.
/// </summary>
internal readonly ref struct ReferenceResizer
{
    private readonly PhotoImage _photo;
    private readonly PixelWindow _window;
    private readonly AxisWeights _columns;
    private readonly AxisWeights _rows;
    private readonly int _width;
    private readonly int _height;
    private readonly bool _bytes;

    private ReferenceResizer(PhotoImage photo, PixelWindow window, int width, int height, ReferenceResize method)
    {
        var bothShrink = window.Width >= width && window.Height >= height;
        (_photo, _window, _width, _height) = (photo, window, width, height);
        _columns = AxisWeights.Create(method, window.Width, width, bothShrink);
        _rows = AxisWeights.Create(method, window.Height, height, bothShrink);
        _bytes = method is ReferenceResize.PillowBilinear or ReferenceResize.PillowBicubic or ReferenceResize.PillowLanczos;
    }

    /// <summary>The picture in another size, rounded to 8 bits; the caller disposes it.</summary>
    public static PhotoImage Resize(PhotoImage photo, int width, int height, ReferenceResize method)
    {
        var target = new PhotoImage(width, height);
        new ReferenceResizer(photo, new(0, 0, photo.Width, photo.Height), width, height, method).Run(new PhotoRows(target));
        return target;
    }

    /// <summary>Fills a model's input: width × height × 3 floats, interleaved or planar.</summary>
    public static unsafe void ToTensor(
        PhotoImage photo, PixelWindow window, Span<float> tensor, int width, int height, ReferenceResize method, TensorScaling scaling, bool planar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tensor.Length, width * height * PhotoImage.Channels, nameof(tensor));
        fixed (float* target = tensor)
        {
            new ReferenceResizer(photo, window, width, height, method).Run(new TensorSink(target, width, height, scaling, planar));
        }
    }

    private void Run<TSink>(TSink sink)
        where TSink : struct, IPixelSink
    {
        var pixels = ArrayPool<Vector128<float>>.Shared.Rent(_window.Width + ((_rows.MaxTaps + 1) * _width));
        try
        {
            var source = pixels.AsSpan(0, _window.Width);
            var line = pixels.AsSpan(_window.Width, _width);
            var ring = pixels.AsSpan(_window.Width + _width, _rows.MaxTaps * _width);
            var next = 0;
            for (var y = 0; y < _height; y++)
            {
                var weights = _rows.At(y, out var first);
                for (next = Math.Max(next, first); next < first + weights.Length; next++)
                {
                    ResampleRow(next, source, ring.Slice(next % _rows.MaxTaps * _width, _width));
                }

                line.Clear();
                for (var tap = 0; tap < weights.Length; tap++)
                {
                    Add(line, ring.Slice((first + tap) % _rows.MaxTaps * _width, _width), weights[tap]);
                }

                Quantise(line);
                sink.Write(y, 0, line);
            }
        }
        finally
        {
            ArrayPool<Vector128<float>>.Shared.Return(pixels);
        }
    }

    private void ResampleRow(int row, Span<Vector128<float>> source, Span<Vector128<float>> target)
    {
        Read(Math.Clamp(_window.Y + row, 0, _photo.Height - 1), source);
        for (var x = 0; x < target.Length; x++)
        {
            var weights = _columns.At(x, out var first);
            var sum = Vector128<float>.Zero;
            for (var tap = 0; tap < weights.Length; tap++)
            {
                sum += source[first + tap] * weights[tap];
            }

            target[x] = sum;
        }

        Quantise(target);
    }

    private void Read(int y, Span<Vector128<float>> pixels)
    {
        var rows = new PhotoRows(_photo);
        var left = Math.Clamp(-_window.X, 0, pixels.Length - 1);
        var from = Math.Clamp(_window.X + left, 0, _photo.Width - 1);
        var inside = Math.Min(_photo.Width - from, pixels.Length - left);
        rows.Read(y, from, pixels.Slice(left, inside));
        pixels[..left].Fill(pixels[left]);
        pixels[(left + inside)..].Fill(pixels[left + inside - 1]);
    }

    private static void Add(Span<Vector128<float>> sum, ReadOnlySpan<Vector128<float>> row, float weight)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += row[i] * weight;
        }
    }

    private void Quantise(Span<Vector128<float>> pixels)
    {
        if (!_bytes)
        {
            return;
        }

        var (low, high, half) = (Vector128<float>.Zero, Vector128.Create(255f), Vector128.Create(0.5f));
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = Vector128.Floor(Vector128.Min(Vector128.Max(pixels[i], low), high) + half);
        }
    }
}
