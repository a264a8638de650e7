using System.Globalization;
using System.Net;
using IdPhoto.Imaging;
using NetVips;

namespace IdPhoto.Export.Watermarks;

/// <summary>Draws text with a font file, through libvips and its Pango.</summary>
internal static class FontText
{
    // A capital is about 0.72 of the em in the fonts of most scripts.
    private const double EmPerCapital = 1 / 0.72;

    // A point is a pixel then.
    private const int Dpi = 72;

    /// <summary>A text whose capitals are about <paramref name="capHeight"/> pixels high.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: the font cannot be used.</exception>
    public static TextMask Render(string text, string fontFile, double capHeight)
    {
        LibVips.EnsureLoaded();
        var em = Math.Max(1, Math.Round(capHeight * EmPerCapital));
        var font = string.Create(CultureInfo.InvariantCulture, $"{FontFamily.Of(fontFile)} {em}");
        try
        {
            // Pango reads markup: a text may hold < and &.
            using var image = Image.Text(WebUtility.HtmlEncode(text), font, fontfile: Path.GetFullPath(fontFile), dpi: Dpi);
            var coverage = new byte[image.Width * image.Height];
            LibVips.WriteTo(image, coverage);
            return new TextMask(image.Width, image.Height, coverage);
        }
        catch (VipsException exception)
        {
            throw FontFamily.Unusable(fontFile, LibVips.Reason(exception), exception);
        }
    }
}
