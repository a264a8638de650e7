using System.Buffers;
using IdPhoto.Imaging;

namespace IdPhoto;

/// <summary>
/// A picture in memory: width × height × 3 bytes, sRGB, tightly packed rows, top row first. It owns a pooled buffer:
/// whoever creates it disposes it. Not synchronised: the pipeline treats a decoded photo as read-only.
/// </summary>
public sealed class PhotoImage : IDisposable
{
    private byte[]? _buffer;

    /// <summary>Rents a picture whose pixels are not initialised.</summary>
    /// <param name="width">The width, pixels, at least 1.</param>
    /// <param name="height">The height, pixels, at least 1.</param>
    public PhotoImage(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        Width = width;
        Height = height;
        _buffer = ArrayPool<byte>.Shared.Rent(checked(width * height * Channels));
    }

    /// <summary>Channels per pixel: red, green, blue.</summary>
    public static int Channels => 3;

    /// <summary>The width, pixels.</summary>
    public int Width { get; }

    /// <summary>The height, pixels.</summary>
    public int Height { get; }

    /// <summary>All pixels: R, G, B, R, G, B, …, row after row.</summary>
    /// <exception cref="ObjectDisposedException">The picture was disposed.</exception>
    public Span<byte> Pixels
    {
        get
        {
            ObjectDisposedException.ThrowIf(_buffer is null, this);
            return _buffer.AsSpan(0, Width * Height * Channels);
        }
    }

    /// <summary>The pixels of one row.</summary>
    /// <param name="y">The row, 0 at the top.</param>
    public Span<byte> Row(int y) => Pixels.Slice(y * Width * Channels, Width * Channels);

    /// <summary>Copies pixels of another library's picture. Alpha is flattened on white.</summary>
    /// <param name="pixels">The rows, top row first.</param>
    /// <param name="width">The width, pixels.</param>
    /// <param name="height">The height, pixels.</param>
    /// <param name="stride">Bytes from the start of one row to the start of the next; at least width × bytes per pixel.</param>
    /// <param name="format">How the bytes of a pixel lie in memory.</param>
    /// <exception cref="ArgumentException">The span is too short for these dimensions.</exception>
    public static PhotoImage FromPixels(ReadOnlySpan<byte> pixels, int width, int height, int stride, PixelFormat format)
    {
        PixelConversion.Validate(pixels.Length, width, height, stride, format, nameof(pixels));
        var image = new PhotoImage(width, height);
        for (var y = 0; y < height; y++)
        {
            PixelConversion.ToRgb(pixels[(y * stride)..], image.Row(y), format);
        }

        return image;
    }

    /// <summary>Copies the pixels into another library's picture; alpha is written as 255.</summary>
    /// <param name="destination">The rows, top row first.</param>
    /// <param name="stride">Bytes from the start of one row to the start of the next.</param>
    /// <param name="format">How the bytes of a pixel lie in memory.</param>
    /// <exception cref="ArgumentException">The span is too short for this picture.</exception>
    public void CopyPixelsTo(Span<byte> destination, int stride, PixelFormat format)
    {
        PixelConversion.Validate(destination.Length, Width, Height, stride, format, nameof(destination));
        for (var y = 0; y < Height; y++)
        {
            PixelConversion.FromRgb(Row(y), destination[(y * stride)..], format);
        }
    }

    /// <summary>The same pixels in a buffer of their own; the caller disposes it.</summary>
    internal PhotoImage Copy()
    {
        var copy = new PhotoImage(Width, Height);
        Pixels.CopyTo(copy.Pixels);
        return copy;
    }

    /// <summary>Returns the buffer to the pool. The picture must not be used afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
