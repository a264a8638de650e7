using IdPhoto.Imaging;
using IdPhoto.Matting;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>A picture with its transparency, as two routes here take it.</summary>
internal sealed class Cutout : IDisposable
{
    private readonly DecodedPhoto _decoded;

    private Cutout(DecodedPhoto decoded) => _decoded = decoded;

    /// <summary>The colours, as they are under the alpha.</summary>
    public PhotoImage Photo => _decoded.Image;

    /// <summary>Reads a file; one without alpha is opaque.</summary>
    /// <exception cref="IdPhotoException">The file holds no photo, or a too large one.</exception>
    public static Cutout Read(byte[] file, PhotoDecoder decoder) => new(decoder.DecodeCutout(file));

    /// <summary>The alpha over a region of the photo, which may have been scaled meanwhile.</summary>
    public Matte MatteOf(PhotoImage photo, PhotoBox region)
    {
        var (width, height) = ((int)Math.Ceiling(region.Width), (int)Math.Ceiling(region.Height));
        var matte = new Matte(width, height, region);
        var scale = (double)Photo.Width / photo.Width;
        var alpha = _decoded.Alpha is { } given ? given.Span : default;
        for (var y = 0; y < height; y++)
        {
            var row = matte.Row(y);
            var from = (int)((region.Y + y + 0.5) * scale);
            for (var x = 0; x < width; x++)
            {
                var column = (int)((region.X + x + 0.5) * scale);
                var inside = column >= 0 && column < Photo.Width && from >= 0 && from < Photo.Height;
                row[x] = !inside ? 0 : alpha.IsEmpty ? 1 : alpha[(from * Photo.Width) + column] / 255f;
            }
        }

        return matte;
    }

    public void Dispose() => _decoded.Dispose();
}
