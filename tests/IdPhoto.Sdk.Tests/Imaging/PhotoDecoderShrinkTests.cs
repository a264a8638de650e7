using IdPhoto.Imaging;
using IdPhoto.Tests.Files;
using static IdPhoto.Tests.Imaging.DecodedPixels;

namespace IdPhoto.Tests.Imaging;

public class PhotoDecoderShrinkTests
{
    // 1603×1201: no side is a multiple of two. libvips rounds down, and so does the choice.
    [Theory]
    [InlineData(int.MaxValue, 1603, 1201)]
    [InlineData(802, 1603, 1201)]
    [InlineData(801, 801, 600)]
    [InlineData(401, 801, 600)]
    [InlineData(400, 400, 300)]
    [InlineData(201, 400, 300)]
    [InlineData(200, 200, 150)]
    [InlineData(1, 200, 150)]
    public void A_jpeg_is_shrunk_as_far_as_its_long_side_stays_long_enough(int minLongSide, int width, int height)
    {
        using var picture = TestPhotos.Landscape(1603, 1201);
        using var decoded = Decode(TestPhotos.Jpeg(picture), minLongSide);

        Assert.Equal((width, height), (decoded.Image.Width, decoded.Image.Height));
        Assert.Equal((1603, 1201), (decoded.FullWidth, decoded.FullHeight));
    }

    // A smooth picture, so that box, DCT and WebP scaling agree within 6 of 255.
    [Theory]
    [InlineData(PhotoFormat.Jpeg)]
    [InlineData(PhotoFormat.Png)]
    [InlineData(PhotoFormat.WebP)]
    [InlineData(PhotoFormat.Tiff)]
    public void Every_format_shrinks_to_the_same_size_and_picture(PhotoFormat format)
    {
        using var picture = TestPhotos.Landscape(1600, 1200);
        using var expected = picture.Shrink(4, 4);
        var file = format switch
        {
            PhotoFormat.Jpeg => TestPhotos.Jpeg(picture, 98),
            PhotoFormat.Png => picture.PngsaveBuffer(),
            PhotoFormat.WebP => picture.WebpsaveBuffer(q: 98),
            _ => picture.TiffsaveBuffer(),
        };

        using var decoded = Decode(file, minLongSide: 400);

        Assert.Equal(0.25, decoded.Scale);
        Assert.InRange(LargestDifference(decoded.Image, expected), 0, 6);
    }

    [Theory]
    [InlineData(4032, 3024, 500, 8)]
    [InlineData(4032, 3024, 505, 4)]
    [InlineData(3024, 4032, 504, 8)]
    [InlineData(4032, 3024, 2017, 1)]
    [InlineData(9000, 5, 100, 4)]
    public void The_factor_leaves_both_sides_something(int width, int height, int minLongSide, int factor) =>
        Assert.Equal(factor, LoadShrink.For(width, height, minLongSide));
}
