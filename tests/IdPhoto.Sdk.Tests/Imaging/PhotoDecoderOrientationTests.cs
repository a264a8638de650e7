using IdPhoto.Tests.Files;
using static IdPhoto.Tests.Imaging.DecodedPixels;

namespace IdPhoto.Tests.Imaging;

public class PhotoDecoderOrientationTests
{
    public static TheoryData<int> Orientations => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Orientations))]
    public void A_photo_stored_turned_comes_out_as_it_was_seen(int orientation)
    {
        using var upright = TestPhotos.Landscape(300, 200);
        using var stored = TestPhotos.StoredAs(upright, orientation);

        foreach (var file in (byte[][])[stored.PngsaveBuffer(), stored.TiffsaveBuffer(), stored.WebpsaveBuffer(lossless: true)])
        {
            using var decoded = Decode(file);
            Assert.Equal((orientation, 300, 200), (decoded.Orientation, decoded.FullWidth, decoded.FullHeight));
            Assert.Equal(0, LargestDifference(decoded.Image, upright));
        }
    }

    // 8 of 255: what JPEG at quality 95 does to this smooth picture.
    [Theory]
    [MemberData(nameof(Orientations))]
    public void A_jpeg_is_turned_and_shrunk_in_the_same_call(int orientation)
    {
        using var upright = TestPhotos.Landscape(800, 400);
        using var stored = TestPhotos.StoredAs(upright, orientation);
        using var quarter = upright.Shrink(4, 4);

        using var decoded = Decode(TestPhotos.Jpeg(stored, 95), minLongSide: 200);

        Assert.Equal((800, 400), (decoded.FullWidth, decoded.FullHeight));
        Assert.Equal(0.25, decoded.Scale);
        Assert.InRange(LargestDifference(decoded.Image, quarter), 0, 8);
    }
}
