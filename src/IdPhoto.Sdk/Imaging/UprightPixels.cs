using System.Buffers;
using NetVips;

namespace IdPhoto.Imaging;

/// <summary>What a file shows, computed into memory.</summary>
/// <param name="Photo">The colours, upright.</param>
/// <param name="Alpha">The transparency where it is kept, upright, one byte a pixel.</param>
/// <param name="Flattened">Whether transparent pixels were laid on white.</param>
internal readonly record struct UprightPixels(PhotoImage Photo, ReadOnlyMemory<byte>? Alpha, bool Flattened)
{
    /// <summary>Computes a picture; each pixel is asked for once, for it may be decoded meanwhile.</summary>
    /// <param name="pixels">3 or 4 bands of bytes. Not disposed.</param>
    /// <param name="orientation">How the file stores it, EXIF 1 to 8.</param>
    /// <param name="keepsAlpha">Whether a fourth band is returned, not flattened.</param>
    public static UprightPixels Read(Image pixels, int orientation, bool keepsAlpha)
    {
        var stored = pixels.Bands == 4 ? Transparent(pixels, keepsAlpha) : new(Opaque(pixels), null, Flattened: false);
        if (orientation == 1)
        {
            return stored;
        }

        using (stored.Photo)
        {
            return stored with
            {
                Photo = ExifOrientation.Undo(stored.Photo, orientation),
                Alpha = stored.Alpha is { } alpha ? Turned(alpha.Span, pixels.Width, pixels.Height, orientation) : null,
            };
        }
    }

    private static PhotoImage Opaque(Image pixels)
    {
        var photo = new PhotoImage(pixels.Width, pixels.Height);
        try
        {
            LibVips.WriteTo(pixels, photo.Pixels);
            return photo;
        }
        catch
        {
            photo.Dispose();
            throw;
        }
    }

    private static UprightPixels Transparent(Image pixels, bool keepsAlpha)
    {
        var stride = pixels.Width * 4;
        var length = stride * pixels.Height;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var rgba = buffer.AsSpan(0, length);
            LibVips.WriteTo(pixels, rgba);
            return keepsAlpha
                ? Apart(rgba, pixels.Width, pixels.Height)
                : new(PhotoImage.FromPixels(rgba, pixels.Width, pixels.Height, stride, PixelFormat.Rgba32), null, HasTransparency(rgba));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static UprightPixels Apart(ReadOnlySpan<byte> rgba, int width, int height)
    {
        var photo = new PhotoImage(width, height);
        var rgb = photo.Pixels;
        var alpha = new byte[width * height];
        for (var i = 0; i < alpha.Length; i++)
        {
            rgba.Slice(i * 4, 3).CopyTo(rgb[(i * 3)..]);
            alpha[i] = rgba[(i * 4) + 3];
        }

        return new(photo, alpha, Flattened: false);
    }

    // As a grey picture: an orientation in a cut-out is rare, and grey goes into colours and back unchanged.
    private static ReadOnlyMemory<byte> Turned(ReadOnlySpan<byte> alpha, int width, int height, int orientation)
    {
        using var grey = PhotoImage.FromPixels(alpha, width, height, width, PixelFormat.Gray8);
        using var turned = ExifOrientation.Undo(grey, orientation);
        var upright = new byte[alpha.Length];
        turned.CopyPixelsTo(upright, turned.Width, PixelFormat.Gray8);
        return upright;
    }

    private static bool HasTransparency(ReadOnlySpan<byte> rgba)
    {
        for (var i = 3; i < rgba.Length; i += 4)
        {
            if (rgba[i] != 255)
            {
                return true;
            }
        }

        return false;
    }
}
