using NetVips;

namespace IdPhoto.Imaging;

/// <summary>
/// Opens a file with the loader of one format. libvips' generic loader would also take SVG, which can name other files, and whatever
/// else it was built with.
/// </summary>
internal static class TypedLoader
{
    /// <summary>
    /// Truncated files and broken checksums are errors; oddities that leave all pixels readable (a camera's malformed metadata) are not.
    /// </summary>
    private const Enums.FailOn FailOn = Enums.FailOn.Error;

    // Rows are read once, from the top: libvips then decodes in a window of rows and never holds the whole picture itself.
    private const Enums.Access Access = Enums.Access.Sequential;

    /// <summary>Whether the loader itself can decode to a fraction of the size, for less time.</summary>
    public static bool Shrinks(PhotoFormat format) => format is PhotoFormat.Jpeg or PhotoFormat.WebP;

    /// <summary>Reads the header. Pixels are decoded when the image is written somewhere, first frame or page only.</summary>
    /// <param name="source">The file.</param>
    /// <param name="format">What <see cref="FormatSniffer"/> found.</param>
    /// <param name="shrink">1, 2, 4 or 8; others than 1 only where <see cref="Shrinks"/>.</param>
    public static Image Open(Source source, PhotoFormat format, int shrink = 1) => format switch
    {
        PhotoFormat.Jpeg => Image.JpegloadSource(source, shrink: shrink, access: Access, failOn: FailOn),
        PhotoFormat.Png => Image.PngloadSource(source, access: Access, failOn: FailOn),
        PhotoFormat.WebP => Image.WebploadSource(source, scale: 1.0 / shrink, access: Access, failOn: FailOn),
        PhotoFormat.Tiff => Image.TiffloadSource(source, access: Access, failOn: FailOn),
        PhotoFormat.Gif => Image.GifloadSource(source, access: Access, failOn: FailOn),
        PhotoFormat.Avif or PhotoFormat.Heic => Image.HeifloadSource(source, access: Access, failOn: FailOn),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of this library."),
    };
}
