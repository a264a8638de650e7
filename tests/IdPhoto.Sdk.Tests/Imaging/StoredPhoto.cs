using IdPhoto.Imaging;
using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Imaging;

/// <summary>A JPEG as a camera stores it, with an EXIF orientation, and the picture that it means, turned by a formula of this file.</summary>
internal static class StoredPhoto
{
    /// <summary>The file's bytes.</summary>
    /// <param name="width">Of the stored pixels.</param>
    /// <param name="height">Of the stored pixels.</param>
    /// <param name="orientation">The EXIF tag, 1 to 8.</param>
    public static byte[] Jpeg(int width, int height, int orientation)
    {
        using var picture = TestPhotos.Landscape(width, height);
        using var tagged = picture.Mutate(image => image.Set(GValue.GIntType, "orientation", orientation));
        return TestPhotos.Jpeg(tagged);
    }

    /// <summary>What the library decodes.</summary>
    public static PhotoImage Decode(byte[] file) => new PhotoDecoder(new PhotoLimits()).Decode(file).Image;

    /// <summary>The upright picture: the stored pixels, each fetched from where the tag's definition (EXIF 2.32, 4.6.4) says that it lies.</summary>
    public static PhotoImage Upright(byte[] file, int orientation)
    {
        using var raw = Image.JpegloadBuffer(file);
        using var stored = TestPhotos.ToPhoto(raw);
        var (width, height) = (stored.Width, stored.Height);
        var upright = orientation >= 5 ? new PhotoImage(height, width) : new PhotoImage(width, height);
        for (var y = 0; y < upright.Height; y++)
        {
            for (var x = 0; x < upright.Width; x++)
            {
                var (column, row) = orientation switch
                {
                    1 => (x, y),
                    2 => (width - 1 - x, y),
                    3 => (width - 1 - x, height - 1 - y),
                    4 => (x, height - 1 - y),
                    5 => (y, x),
                    6 => (y, height - 1 - x),
                    7 => (width - 1 - y, height - 1 - x),
                    _ => (width - 1 - y, x),
                };
                stored.Row(row).Slice(3 * column, 3).CopyTo(upright.Row(y)[(3 * x)..]);
            }
        }

        return upright;
    }
}
