using IdPhoto.Imaging;
using IdPhoto.Matting;
using NetVips;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>A picture with its transparency. The library's decoder lays transparent uploads on white; two routes here need the alpha itself.</summary>
internal sealed class Cutout : IDisposable
{
    private readonly byte[] _alpha;

    private Cutout(PhotoImage photo, byte[] alpha) => (Photo, _alpha) = (photo, alpha);

    /// <summary>The colours, as they are under the alpha.</summary>
    public PhotoImage Photo { get; }

    /// <summary>Reads a PNG, or a picture of another format as opaque.</summary>
    /// <exception cref="IdPhotoException">The file holds no photo, or a too large one.</exception>
    public static Cutout Read(byte[] file, PhotoDecoder decoder)
    {
        // Judges format and limits; the picture itself serves where there is no alpha.
        var decoded = decoder.Decode(file);
        if (decoded.Format != PhotoFormat.Png)
        {
            var opaque = new byte[decoded.Image.Width * decoded.Image.Height];
            Array.Fill(opaque, byte.MaxValue);
            return new Cutout(decoded.Image, opaque);
        }

        using (decoded)
        {
            using var image = Image.PngloadBuffer(file);
            using var srgb = image.Colourspace(Enums.Interpretation.Srgb);
            using var rgba = srgb.HasAlpha() ? srgb.Copy() : srgb.Bandjoin(byte.MaxValue);
            using var bytes = rgba.Cast(Enums.BandFormat.Uchar);
            using var colours = bytes.ExtractBand(0, 3);
            using var alpha = bytes.ExtractBand(3);
            return new Cutout(
                PhotoImage.FromPixels(colours.WriteToMemory<byte>(), bytes.Width, bytes.Height, bytes.Width * 3, PixelFormat.Rgb24),
                alpha.WriteToMemory<byte>());
        }
    }

    /// <summary>The alpha over a region of the photo, which may have been scaled meanwhile.</summary>
    public Matte MatteOf(PhotoImage photo, PhotoBox region)
    {
        var (width, height) = ((int)Math.Ceiling(region.Width), (int)Math.Ceiling(region.Height));
        var matte = new Matte(width, height, region);
        var scale = (double)Photo.Width / photo.Width;
        for (var y = 0; y < height; y++)
        {
            var row = matte.Row(y);
            var from = (int)((region.Y + y + 0.5) * scale);
            for (var x = 0; x < width; x++)
            {
                var column = (int)((region.X + x + 0.5) * scale);
                row[x] = column >= 0 && column < Photo.Width && from >= 0 && from < Photo.Height ? _alpha[(from * Photo.Width) + column] / 255f : 0;
            }
        }

        return matte;
    }

    public void Dispose() => Photo.Dispose();
}
