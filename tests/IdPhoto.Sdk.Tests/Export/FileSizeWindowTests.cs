using IdPhoto.Export;
using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Export;

public class FileSizeWindowTests
{
    [Theory]
    [InlineData(PhotoFormat.Jpeg, null, 240)] // US visa
    [InlineData(PhotoFormat.Jpeg, null, 50)]
    [InlineData(PhotoFormat.Jpeg, 10, 20)]
    [InlineData(PhotoFormat.Jpeg, 40, 41)]
    [InlineData(PhotoFormat.Jpeg, 100, 100)]
    [InlineData(PhotoFormat.Jpeg, 500, 10_000)] // UK passport: more than this picture has at any quality
    [InlineData(PhotoFormat.WebP, 10, 20)]
    [InlineData(PhotoFormat.WebP, 40, 41)]
    [InlineData(PhotoFormat.WebP, 900, 901)]
    [InlineData(PhotoFormat.Png, 900, 901)]
    [InlineData(PhotoFormat.Tiff, 900, 901)]
    public void The_file_falls_into_the_window_and_is_whole(PhotoFormat format, int? min, int? max)
    {
        using var picture = TestPhotos.Load(TestPhotos.PortraitPath);
        var encoded = Encode(picture, format, min, max);
        var facts = ImageFileFacts.Read(encoded.Bytes);

        Assert.InRange(encoded.Bytes.Length, (min ?? 0) * 1024, (max ?? int.MaxValue / 1024) * 1024);
        Assert.Equal((512, 512, 0), (facts.Width, facts.Height, facts.TrailingBytes));
        Assert.Equal(300, facts.PhysDpi is { } phys ? Math.Round(phys) : facts.ExifDpi);
        using var read = Image.NewFromBuffer(encoded.Bytes.ToArray(), access: Enums.Access.Sequential, failOn: Enums.FailOn.Warning);
        using var difference = (read - picture).Abs();
        Assert.InRange(difference.Avg(), 0, 12); // of 255: even the smallest is the portrait
    }

    [Theory]
    [InlineData(PhotoFormat.Jpeg, 30)]
    [InlineData(PhotoFormat.Jpeg, 60)]
    [InlineData(PhotoFormat.WebP, 30)]
    public void The_highest_quality_that_fits_is_chosen(PhotoFormat format, int max)
    {
        using var picture = TestPhotos.Load(TestPhotos.PortraitPath);
        var encoded = Encode(picture, format, null, max);
        var oneBetter = Encode(picture, format, null, null, encoded.Quality!.Value + 1);

        Assert.InRange(encoded.Quality.Value, 20, 94);
        Assert.True(encoded.Bytes.Length <= max * 1024);
        Assert.True(oneBetter.Bytes.Length > max * 1024);
    }

    [Fact]
    public void Below_the_window_quality_rises_before_anything_is_padded()
    {
        using var picture = TestPhotos.Load(TestPhotos.PortraitPath);
        var usual = Encode(picture, PhotoFormat.Jpeg, null, null);
        var raised = Encode(picture, PhotoFormat.Jpeg, (usual.Bytes.Length / 1024) + 10, 1000);

        Assert.Equal(100, raised.Quality);
        Assert.Equal(["JFIF", "Exif"], ImageFileFacts.Read(raised.Bytes).MetadataSegments);
    }

    [Fact]
    public void Padding_sits_in_comments_and_ends_exactly_at_the_least_size()
    {
        using var picture = TestPhotos.Plain(100, 100, 10, 20, 30);
        var encoded = Encode(picture, PhotoFormat.Jpeg, 200, 300);
        var facts = ImageFileFacts.Read(encoded.Bytes);

        Assert.Equal(200 * 1024, encoded.Bytes.Length);
        Assert.Equal(["JFIF", "Exif", "COM", "COM", "COM", "COM"], facts.MetadataSegments); // 64 KB at most in each
        Assert.Equal(0, facts.TrailingBytes);
    }

    [Fact]
    public void A_jpeg_that_cannot_get_that_small_says_how_small_it_gets()
    {
        using var picture = TestPhotos.Noise(600, 600);
        var smallest = Encode(picture, PhotoFormat.Jpeg, null, null, quality: 1);
        var refused = Assert.Throws<IdPhotoException>(() => Encode(picture, PhotoFormat.Jpeg, null, 2));

        Assert.Equal(IdPhotoErrorCode.FileSizeUnreachable, refused.Code);
        Assert.Equal(
            $"The picture as Jpeg has {smallest.Bytes.Length / 1024.0:0.0} KB even at quality 1; the limit is 2 KB (MaxKilobytes). "
            + "Ask for fewer pixels or raise the limit.",
            refused.Message);
    }

    [Theory]
    [InlineData(PhotoFormat.Png)]
    [InlineData(PhotoFormat.Tiff)]
    public void A_lossless_file_above_the_window_points_to_jpeg(PhotoFormat format)
    {
        using var picture = TestPhotos.Noise(200, 200);
        var refused = Assert.Throws<IdPhotoException>(() => Encode(picture, format, null, 20));

        Assert.Equal(IdPhotoErrorCode.FileSizeUnreachable, refused.Code);
        Assert.Contains(
            "KB and the format is lossless; the limit is 20 KB (MaxKilobytes). Write JPEG,", refused.Message, StringComparison.Ordinal);
    }

    private static EncodedPhoto Encode(Image picture, PhotoFormat format, int? min, int? max, int quality = 95)
    {
        using var photo = TestPhotos.ToPhoto(picture);
        return new PhotoEncoder().Encode(
            photo, new EncodeSettings { Format = format, Dpi = 300, MinKilobytes = min, MaxKilobytes = max, Quality = quality });
    }
}
