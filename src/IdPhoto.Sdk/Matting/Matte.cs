using System.Buffers;
using System.Numerics.Tensors;

namespace IdPhoto.Matting;

/// <summary>
/// Opacity of the person over a region of a photo: width × height floats from 0 (background) to 1 (person), top row first.
/// It owns a pooled buffer: whoever creates it disposes it.
/// </summary>
public sealed class Matte : IDisposable
{
    private float[]? _buffer;

    /// <summary>Rents a matte whose values are not initialised.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="region">The part of the photo that it covers, in the photo's pixels.</param>
    public Matte(int width, int height, PhotoBox region)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        Width = width;
        Height = height;
        Region = region;
        _buffer = ArrayPool<float>.Shared.Rent(checked(width * height));
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>The part of the photo that the matte covers, in the photo's pixels.</summary>
    public PhotoBox Region { get; }

    /// <summary>All values, row after row.</summary>
    /// <exception cref="ObjectDisposedException">The matte was disposed.</exception>
    public Span<float> Alpha
    {
        get
        {
            ObjectDisposedException.ThrowIf(_buffer is null, this);
            return _buffer.AsSpan(0, Width * Height);
        }
    }

    /// <summary>
    /// The largest value, 0 to 1: how sure the model is that a person is there at all. A matte is never stretched to 0…1, so on a picture
    /// without a person it stays small (IS-Net: below 0.05 on black).
    /// </summary>
    public float Confidence => TensorPrimitives.Max<float>(Alpha);

    /// <summary>The values of one row.</summary>
    /// <param name="y">The row, 0 at the top.</param>
    public Span<float> Row(int y) => Alpha.Slice(y * Width, Width);

    /// <summary>Returns the buffer to the pool. The matte must not be used afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }
}
