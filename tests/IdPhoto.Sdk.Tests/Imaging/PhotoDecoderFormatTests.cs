using IdPhoto.Tests.Files;
using NetVips;
using static IdPhoto.Tests.Imaging.DecodedPixels;

namespace IdPhoto.Tests.Imaging;

public class PhotoDecoderFormatTests
{
    public static TheoryData<string> Lossless => ["png", "png 16 bit", "png interlaced", "webp", "tiff", "tiff big", "tiff lzw tiled"];

    [Theory]
    [MemberData(nameof(Lossless))]
    public void Lossless_files_decode_to_the_same_pixels(string kind)
    {
        using var picture = TestPhotos.Landscape(301, 203);
        using var decoded = Decode(Save(picture, kind));

        Assert.Equal(0, LargestDifference(decoded.Image, picture));
        Assert.Equal((301, 203, 1), (decoded.FullWidth, decoded.FullHeight, decoded.Orientation));
        Assert.False(decoded.ColourConverted);
        Assert.False(decoded.AlphaFlattened);
    }

    // JPEG at quality 95 and AVIF at 90 change a smooth picture by a few steps; GIF has 256 colours for a picture of thousands.
    [Theory]
    [InlineData("jpeg", PhotoFormat.Jpeg, 8)]
    [InlineData("jpeg progressive", PhotoFormat.Jpeg, 8)]
    [InlineData("avif", PhotoFormat.Avif, 16)]
    [InlineData("avif 10 bit", PhotoFormat.Avif, 16)]
    [InlineData("gif", PhotoFormat.Gif, 48)]
    [InlineData("png palette", PhotoFormat.Png, 48)]
    public void Lossy_files_decode_to_nearly_the_same_pixels(string kind, PhotoFormat format, int tolerance)
    {
        using var picture = TestPhotos.Landscape(301, 203);
        using var decoded = Decode(Save(picture, kind));

        Assert.Equal(format, decoded.Format);
        Assert.InRange(LargestDifference(decoded.Image, picture), 1, tolerance);
    }

    [Fact]
    public void Of_an_animation_the_first_frame_is_taken()
    {
        using var red = TestPhotos.Plain(40, 30, 255, 0, 0);
        using var blue = TestPhotos.Plain(40, 30, 0, 0, 255);
        using var frames = Image.Arrayjoin([red, blue], across: 1);
        using var animation = frames.Mutate(image => image.Set(GValue.GIntType, "page-height", 30));

        foreach (var file in (byte[][])[animation.GifsaveBuffer(), animation.WebpsaveBuffer(lossless: true)])
        {
            using var decoded = Decode(file);
            Assert.Equal((40, 30), (decoded.Image.Width, decoded.Image.Height));
            Assert.Equal((255, 0, 0), At(decoded.Image, 20, 15));
        }
    }

    [Fact]
    public void Memory_that_is_a_slice_of_an_array_is_read_from_its_own_start()
    {
        using var picture = TestPhotos.Landscape(64, 48);
        var file = picture.PngsaveBuffer();
        byte[] padded = [.. new byte[100], .. file, .. new byte[50]];

        using var decoded = new IdPhoto.Imaging.PhotoDecoder(AnySize).Decode(padded.AsMemory(100, file.Length));

        Assert.Equal(0, LargestDifference(decoded.Image, picture));
    }

    [Theory]
    [InlineData("webp-named-jpg.jpg", PhotoFormat.WebP, 764, 1146)]
    [InlineData("rgba-png-named-jpg.jpg", PhotoFormat.Png, 640, 718)]
    [InlineData("turned-head.jpg", PhotoFormat.Jpeg, 1024, 1024)]
    public void The_content_decides_and_not_the_name(string name, PhotoFormat format, int width, int height)
    {
        using var decoded = Decode(File.ReadAllBytes(SharedAssets.Photo(name)));

        Assert.Equal((format, width, height), (decoded.Format, decoded.FullWidth, decoded.FullHeight));
    }

    private static byte[] Save(Image picture, string kind)
    {
        using var deep = picture.Colourspace(Enums.Interpretation.Rgb16);
        return kind switch
        {
            "jpeg" => picture.JpegsaveBuffer(q: 95),
            "jpeg progressive" => picture.JpegsaveBuffer(q: 95, interlace: true),
            "png" => picture.PngsaveBuffer(),
            "png 16 bit" => deep.PngsaveBuffer(),
            "png interlaced" => picture.PngsaveBuffer(interlace: true),
            "png palette" => picture.PngsaveBuffer(palette: true),
            "webp" => picture.WebpsaveBuffer(lossless: true),
            "tiff" => picture.TiffsaveBuffer(),
            "tiff big" => picture.TiffsaveBuffer(bigtiff: true),
            "tiff lzw tiled" => picture.TiffsaveBuffer(compression: Enums.ForeignTiffCompression.Lzw, tile: true),
            "gif" => picture.GifsaveBuffer(),
            "avif" => picture.HeifsaveBuffer(q: 90, compression: Enums.ForeignHeifCompression.Av1),
            "avif 10 bit" => deep.HeifsaveBuffer(q: 90, compression: Enums.ForeignHeifCompression.Av1, bitdepth: 10),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }
}
