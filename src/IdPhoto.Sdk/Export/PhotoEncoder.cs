using System.Buffers;
using IdPhoto.Imaging;
using NetVips;

namespace IdPhoto.Export;

/// <summary>
/// Writes finished pictures: JPEG (baseline, 4:4:4), PNG, WebP and TIFF, with the resolution where the format has a place for it and
/// within a window of file sizes. Nothing of the source's metadata is written. The same pixels and settings give the same bytes.
/// </summary>
/// <remarks>
/// Thread-safe. A file under the window's lower end is first raised in quality, then padded inside the format's own structure: JPEG with
/// comment segments of spaces, PNG with a private ancillary chunk, WebP with an unknown chunk, TIFF with bytes that no entry points to.
/// </remarks>
public sealed class PhotoEncoder
{
    private readonly IPhotoFileWriter[] _writers = [new JpegWriter(), new PngWriter(), new WebPWriter(), new TiffWriter()];

    /// <summary>Encodes an opaque picture.</summary>
    /// <param name="image">The pixels. Read only.</param>
    /// <param name="settings">Format, resolution and size of the file.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: a setting is out of range or the format is not written.
    /// <see cref="IdPhotoErrorCode.FileSizeUnreachable"/>: even the smallest encoding is above the window.
    /// <see cref="IdPhotoErrorCode.NativeLibraryMissing"/>: no libvips.
    /// </exception>
    public unsafe EncodedPhoto Encode(PhotoImage image, EncodeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(image);
        var writer = WriterFor(settings, image);
        fixed (byte* pixels = image.Pixels)
        {
            using var picture = LibVips.Wrap(pixels, image.Width, image.Height, PhotoImage.Channels);
            return Encode(picture, writer, settings);
        }
    }

    /// <summary>Encodes a cut-out.</summary>
    /// <param name="image">The pixels. Read only.</param>
    /// <param name="alpha">Straight alpha, width × height, top row first: 0 transparent, 255 opaque.</param>
    /// <param name="settings">Format (PNG, WebP or TIFF), resolution and size of the file.</param>
    /// <exception cref="ArgumentException">Alpha has another number of pixels than the picture.</exception>
    /// <exception cref="IdPhotoException">As for the opaque picture; JPEG has no alpha and is an invalid request.</exception>
    public unsafe EncodedPhoto Encode(PhotoImage image, ReadOnlySpan<byte> alpha, EncodeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(image);
        var count = image.Width * image.Height;
        if (alpha.Length != count)
        {
            throw new ArgumentException($"Alpha has {alpha.Length} values; the picture has {count} pixels.", nameof(alpha));
        }

        var writer = WriterFor(settings, image);
        if (!writer.SupportsAlpha)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest,
                $"{writer.Format} holds no transparency. Write a cut-out as PNG, WebP or TIFF, or put it on a background.");
        }

        var buffer = ArrayPool<byte>.Shared.Rent(checked(count * 4));
        try
        {
            Interleave(image.Pixels, alpha, buffer);
            fixed (byte* pixels = buffer)
            {
                using var picture = LibVips.Wrap(pixels, image.Width, image.Height, 4);
                return Encode(picture, writer, settings);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static EncodedPhoto Encode(Image picture, IPhotoFileWriter writer, EncodeSettings settings)
    {
        var (file, quality) = FileSizeSearch.Run(writer, q => writer.Write(picture, settings.Dpi, q), settings);
        return new EncodedPhoto
        {
            Bytes = file,
            Format = writer.Format,
            Width = picture.Width,
            Height = picture.Height,
            Dpi = settings.Dpi,
            Quality = writer.IsLossy ? quality : null,
        };
    }

    private IPhotoFileWriter WriterFor(EncodeSettings settings, PhotoImage image)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var writer = Array.Find(_writers, candidate => candidate.Format == settings.Format);
        EncodeSettingsCheck.Require(settings, writer, image.Width, image.Height);
        LibVips.EnsureLoaded();
        return writer;
    }

    private static void Interleave(ReadOnlySpan<byte> rgb, ReadOnlySpan<byte> alpha, Span<byte> rgba)
    {
        for (var i = 0; i < alpha.Length; i++)
        {
            rgb.Slice(i * 3, 3).CopyTo(rgba[(i * 4)..]);
            rgba[(i * 4) + 3] = alpha[i];
        }
    }
}
