using System.Runtime.InteropServices;
using NetVips;

namespace IdPhoto.Imaging;

/// <summary>
/// Decodes uploaded files: JPEG, PNG, WebP, TIFF, GIF, AVIF and, where libvips has a decoder for it, HEIC. The content decides, not a
/// name. The result is upright (EXIF), in sRGB (ICC), 8 bits a channel, and opaque: flattened on white, or with its alpha apart.
/// </summary>
/// <remarks>Thread-safe. The work is done on the caller's thread and on libvips' own.</remarks>
/// <param name="limits">What a photo may be; checked from the header, before any pixel is decoded.</param>
public sealed class PhotoDecoder(PhotoLimits limits)
{
    private readonly PhotoLimits _limits = limits ?? throw new ArgumentNullException(nameof(limits));

    /// <summary>Decodes a file. Of several frames or pages, the first.</summary>
    /// <param name="file">The file's bytes. They must not change while the call runs.</param>
    /// <param name="minLongSide">
    /// The least that the longer side must keep, pixels; at least 1. The photo is shrunk while it is decoded by the largest of 8, 4 and 2
    /// that keeps it, which is a multiple faster for JPEG. The default decodes in full; so is any photo with alpha but a WebP.
    /// </param>
    /// <returns>The photo; the caller disposes it.</returns>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.UnsupportedFormat"/>: not a format that is read. <see cref="IdPhotoErrorCode.CorruptImage"/>: damaged,
    /// or cut off anywhere, even in the end marker. <see cref="IdPhotoErrorCode.ImageTooLarge"/>,
    /// <see cref="IdPhotoErrorCode.ImageTooSmall"/>: outside the limits. <see cref="IdPhotoErrorCode.NativeLibraryMissing"/>: no libvips.
    /// </exception>
    public DecodedPhoto Decode(ReadOnlyMemory<byte> file, int minLongSide = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minLongSide, 1);
        return Decode(file, minLongSide, keepsAlpha: false);
    }

    /// <summary>
    /// Decodes a file in full and keeps its transparency in <see cref="DecodedPhoto.Alpha"/>; the colours are those under it, not flattened.
    /// </summary>
    /// <param name="file">The file's bytes. They must not change while the call runs.</param>
    /// <returns>The photo; the caller disposes it.</returns>
    /// <exception cref="IdPhotoException">As for <see cref="Decode(ReadOnlyMemory{byte}, int)"/>.</exception>
    public DecodedPhoto DecodeCutout(ReadOnlyMemory<byte> file) => Decode(file, int.MaxValue, keepsAlpha: true);

    private DecodedPhoto Decode(ReadOnlyMemory<byte> file, int minLongSide, bool keepsAlpha)
    {
        LimitCheck.File(file.Length, _limits);
        var format = FormatSniffer.Sniff(file.Span) ?? throw DecodeFailure.Unknown(file.Span);
        LibVips.EnsureLoaded();
        try
        {
            using var source = Open(file);
            return Decode(source, format, minLongSide, keepsAlpha);
        }
        catch (VipsException exception)
        {
            throw DecodeFailure.Of(format, exception);
        }
    }

    /// <summary>
    /// Pins a whole array until the source is disposed. A copy in native memory would be less work to get right, but libvips' operation
    /// cache keeps up to a hundred of them alive.
    /// </summary>
    private static Source Open(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var segment) && segment.Array!.Length == file.Length
            ? Source.NewFromMemory(segment.Array)
            : Source.NewFromMemory(file.ToArray());

    private DecodedPhoto Decode(Source source, PhotoFormat format, int minLongSide, bool keepsAlpha)
    {
        using var header = TypedLoader.Open(source, format);
        var orientation = OrientationOf(header);
        var swaps = ExifOrientation.SwapsSides(orientation);
        var (width, height) = swaps ? (header.Height, header.Width) : (header.Width, header.Height);
        LimitCheck.Pixels(width, height, _limits);

        var shrink = header.HasAlpha() && !TypedLoader.Shrinks(format) ? 1 : LoadShrink.For(width, height, minLongSide);
        using var small = Shrunk(source, header, format, shrink);
        using var pixels = ColourConversion.ToSrgb(small, out var converted);
        var upright = UprightPixels.Read(pixels, orientation, keepsAlpha);
        return new DecodedPhoto
        {
            Image = upright.Photo,
            Alpha = upright.Alpha,
            Format = format,
            FullWidth = width,
            FullHeight = height,
            Orientation = orientation,
            AlphaFlattened = upright.Flattened,
            ColourConverted = converted,
        };
    }

    private static int OrientationOf(Image header) =>
        header.Contains("orientation") && header.Get("orientation") is int value and >= 1 and <= 8 ? value : 1;

    private static Image Shrunk(Source source, Image header, PhotoFormat format, int shrink) => shrink switch
    {
        1 => header.Copy(),
        _ when TypedLoader.Shrinks(format) => TypedLoader.Open(source, format, shrink),
        _ => header.Shrink(shrink, shrink),
    };
}
