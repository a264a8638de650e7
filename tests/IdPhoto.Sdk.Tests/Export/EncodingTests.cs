using IdPhoto.Export;
using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Export;

public class EncodingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(72)]
    [InlineData(300)]
    [InlineData(600)]
    [InlineData(2400)]
    public void A_jpeg_is_baseline_444_and_both_its_resolutions_agree(int dpi)
    {
        using var picture = TestPhotos.Landscape(413, 531);
        var encoded = Encode(picture, PhotoFormat.Jpeg, dpi);
        var facts = ImageFileFacts.Read(encoded.Bytes);

        Assert.Equal((413, 531), (facts.Width, facts.Height));
        Assert.Equal(dpi, facts.JfifDpi);
        Assert.Equal(dpi, facts.ExifDpi);
        Assert.Equal(1, facts.ExifColorSpace);
        Assert.Equal(0, facts.FrameType);
        Assert.Equal(["1x1", "1x1", "1x1"], facts.Sampling);
        Assert.Equal(["JFIF", "Exif"], facts.MetadataSegments);
        Assert.Equal([0x011A, 0x011B, 0x0128, 0x0213, 0x8769, 0x9000, 0x9101, 0xA000, 0xA001, 0xA002, 0xA003], facts.Tags);
        Assert.Equal(0, facts.TrailingBytes);
        Assert.Equal((PhotoFormat.Jpeg, 413, 531), (encoded.Format, encoded.Width, encoded.Height));
        Assert.Equal((dpi, 95), (encoded.Dpi, encoded.Quality!.Value));
    }

    // pHYs counts whole pixels a metre, so what is read back differs from the wish by less than 0.0128 dpi.
    [Theory]
    [InlineData(72, 2835)]
    [InlineData(300, 11811)]
    [InlineData(350, 13780)]
    public void A_png_holds_its_pixels_exactly_and_pixels_per_metre(int dpi, int perMetre)
    {
        using var picture = TestPhotos.Landscape(413, 531);
        var encoded = Encode(picture, PhotoFormat.Png, dpi);
        var facts = ImageFileFacts.Read(encoded.Bytes);

        Assert.Equal((413, 531, 3), (facts.Width, facts.Height, facts.Channels));
        Assert.Equal(perMetre, facts.PixelsPerMetre);
        Assert.InRange(facts.PhysDpi!.Value, dpi - 0.0128, dpi + 0.0128);
        Assert.Equal(["sRGB", "pHYs"], facts.MetadataSegments);
        Assert.Equal(0, facts.TrailingBytes);
        Assert.Null(encoded.Quality);
        Assert.Equal(0, Difference(encoded, picture));
    }

    [Fact]
    public void A_tiff_holds_its_pixels_exactly_and_its_resolution()
    {
        using var picture = TestPhotos.Landscape(413, 531);
        var encoded = Encode(picture, PhotoFormat.Tiff, 301);
        var facts = ImageFileFacts.Read(encoded.Bytes);

        Assert.Equal((413, 531, 3), (facts.Width, facts.Height, facts.Channels));
        Assert.Equal(301, facts.ExifDpi);
        Assert.Empty(facts.MetadataSegments);
        Assert.Equal(0, Difference(encoded, picture));
    }

    [Fact]
    public void A_webp_holds_its_resolution_in_exif()
    {
        using var picture = TestPhotos.Landscape(413, 531);
        var encoded = Encode(picture, PhotoFormat.WebP, 300);
        var facts = ImageFileFacts.Read(encoded.Bytes);

        Assert.Equal((413, 531, 3), (facts.Width, facts.Height, facts.Channels));
        Assert.Equal(300, facts.ExifDpi);
        Assert.Equal(1, facts.ExifColorSpace);
        Assert.Equal(["EXIF"], facts.MetadataSegments);
        Assert.Equal(0, facts.TrailingBytes);
        Assert.Equal(95, encoded.Quality);
    }

    // The mean error, of 255: JPEG at 95 without subsampling, WebP with halved chroma.
    [Theory]
    [InlineData(PhotoFormat.Jpeg, 2.0)]
    [InlineData(PhotoFormat.WebP, 3.0)]
    public void Lossy_formats_stay_near_the_portrait(PhotoFormat format, double tolerance)
    {
        using var picture = TestPhotos.Load(TestPhotos.PortraitPath);
        using var read = Image.NewFromBuffer(Encode(picture, format, 300).Bytes.ToArray());
        using var difference = (read - picture).Abs();

        Assert.InRange(difference.Avg(), 0, tolerance);
    }

    [Theory]
    [InlineData(PhotoFormat.Jpeg)]
    [InlineData(PhotoFormat.Png)]
    [InlineData(PhotoFormat.WebP)]
    [InlineData(PhotoFormat.Tiff)]
    public void The_same_pixels_give_the_same_bytes(PhotoFormat format)
    {
        using var picture = TestPhotos.Noise(200, 100);

        Assert.Equal(Encode(picture, format, 300).Bytes.ToArray(), Encode(picture, format, 300).Bytes.ToArray());
    }

    [Theory]
    [InlineData(PhotoFormat.Png)]
    [InlineData(PhotoFormat.Tiff)]
    [InlineData(PhotoFormat.WebP)]
    public void A_cut_out_keeps_its_alpha_exactly(PhotoFormat format)
    {
        using var picture = TestPhotos.Landscape(90, 60);
        using var photo = TestPhotos.ToPhoto(picture);
        var alpha = Enumerable.Range(0, 90 * 60).Select(i => (byte)(i * 7)).ToArray();
        var encoded = new PhotoEncoder().Encode(photo, alpha, new EncodeSettings { Format = format, Dpi = 300 });
        var facts = ImageFileFacts.Read(encoded.Bytes);
        using var read = Image.NewFromBuffer(encoded.Bytes.ToArray());
        using var readAlpha = read[3];

        Assert.Equal((90, 60, 4), (facts.Width, facts.Height, facts.Channels));
        Assert.Equal(alpha, readAlpha.WriteToMemory<byte>());
        if (format != PhotoFormat.WebP)
        {
            using var colours = read.ExtractBand(0, n: 3);
            Assert.Equal(photo.Pixels.ToArray(), colours.WriteToMemory<byte>());
        }
    }

    private static EncodedPhoto Encode(Image picture, PhotoFormat format, int dpi)
    {
        using var photo = TestPhotos.ToPhoto(picture);
        return new PhotoEncoder().Encode(photo, new EncodeSettings { Format = format, Dpi = dpi });
    }

    private static double Difference(EncodedPhoto encoded, Image picture)
    {
        using var read = Image.NewFromBuffer(encoded.Bytes.ToArray());
        using var difference = (read - picture).Abs();
        return difference.Max();
    }
}
