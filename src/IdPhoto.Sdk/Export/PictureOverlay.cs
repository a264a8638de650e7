using System.Text;
using IdPhoto.Imaging;
using NetVips;

namespace IdPhoto.Export;

/// <summary>Draws vectors over a picture.</summary>
internal static class PictureOverlay
{
    /// <summary>Draws and writes the picture as PNG.</summary>
    /// <param name="picture">The pixels. Read only.</param>
    /// <param name="svg">An SVG document of the picture's size. It holds no text: machines without fonts draw none.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.NativeLibraryMissing"/>: no libvips, or one built without SVG.</exception>
    public static unsafe EncodedPhoto Draw(PhotoImage picture, string svg)
    {
        LibVips.EnsureLoaded();
        try
        {
            fixed (byte* pixels = picture.Pixels)
            {
                using var raw = LibVips.Wrap(pixels, picture.Width, picture.Height, PhotoImage.Channels);
                using var under = raw.Copy(interpretation: Enums.Interpretation.Srgb);
                using var over = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
                using var both = under.Composite2(over, Enums.BlendMode.Over);
                using var opaque = both.ExtractBand(0, PhotoImage.Channels);
                using var bytes = opaque.Cast(Enums.BandFormat.Uchar);
                return new EncodedPhoto
                {
                    Bytes = new PngWriter().Write(bytes, Dpi, quality: 0),
                    Format = PhotoFormat.Png,
                    Width = picture.Width,
                    Height = picture.Height,
                    Dpi = Dpi,
                };
            }
        }
        catch (VipsException e)
        {
            throw LibVips.Missing(e);
        }
    }

    // What screens are said to have; a drawing has no size on paper.
    private const int Dpi = 96;
}
