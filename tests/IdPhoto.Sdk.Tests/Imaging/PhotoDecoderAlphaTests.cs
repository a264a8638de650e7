using IdPhoto.Imaging;
using IdPhoto.Tests.Files;
using NetVips;
using static IdPhoto.Tests.Imaging.DecodedPixels;

namespace IdPhoto.Tests.Imaging;

public class PhotoDecoderAlphaTests
{
    // (colour × alpha + 255 × (255 − alpha)) / 255, rounded.
    [Theory]
    [InlineData(0, 255, 255, 255)]
    [InlineData(128, 177, 155, 135)]
    [InlineData(254, 100, 56, 16)]
    public void Transparency_is_flattened_on_white(int alpha, int r, int g, int b)
    {
        using var cutOut = WithAlpha(alpha);

        foreach (var file in (byte[][])[cutOut.PngsaveBuffer(), cutOut.TiffsaveBuffer()])
        {
            using var decoded = Decode(file);
            Assert.True(decoded.AlphaFlattened);
            var actual = At(decoded.Image, 10, 10);
            Assert.InRange(actual.R, r - 1, r + 1);
            Assert.InRange(actual.G, g - 1, g + 1);
            Assert.InRange(actual.B, b - 1, b + 1);
        }
    }

    [Fact]
    public void An_opaque_alpha_channel_is_not_reported()
    {
        using var opaque = WithAlpha(255);
        using var decoded = Decode(opaque.PngsaveBuffer());

        Assert.False(decoded.AlphaFlattened);
        Assert.Equal((99, 55, 15), At(decoded.Image, 10, 10));
    }

    [Fact]
    public void A_16_bit_grey_cut_out_is_flattened_too()
    {
        using var black = Image.Black(20, 20);
        using var half = black + 32896; // 128 of 255
        using var joined = black.Bandjoin(half);
        using var values = joined.Cast(Enums.BandFormat.Ushort);
        using var grey = values.Copy(interpretation: Enums.Interpretation.Grey16);
        using var decoded = Decode(grey.PngsaveBuffer());

        Assert.True(decoded.AlphaFlattened);
        Assert.Equal((127, 127, 127), At(decoded.Image, 10, 10));
    }

    [Fact]
    public void A_photo_with_alpha_is_decoded_in_full()
    {
        using var cutOut = WithAlpha(128);
        using var decoded = Decode(cutOut.PngsaveBuffer(), minLongSide: 5);

        Assert.Equal(1.0, decoded.Scale);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(128)]
    [InlineData(254)] // An alpha of nothing but 255 is not written as WebP.
    public void A_cut_out_keeps_its_alpha_and_the_colours_under_it(byte alpha)
    {
        using var cutOut = WithAlpha(alpha);

        foreach (var file in (byte[][])[cutOut.PngsaveBuffer(), cutOut.TiffsaveBuffer(), cutOut.WebpsaveBuffer(lossless: true, exact: true)])
        {
            using var decoded = Cutout(file);
            Assert.False(decoded.AlphaFlattened);
            Assert.Equal(Enumerable.Repeat(alpha, 20 * 20), decoded.Alpha!.Value.ToArray());
            Assert.Equal((99, 55, 15), At(decoded.Image, 10, 10));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Alpha_is_turned_with_its_colours(int orientation)
    {
        // Alpha repeats the red, so that each pixel says whether they still belong together.
        using var upright = TestPhotos.Landscape(70, 40);
        using var red = upright.ExtractBand(0);
        using var cutOut = upright.Bandjoin(red);
        using var stored = TestPhotos.StoredAs(cutOut, orientation);

        using var decoded = Cutout(stored.PngsaveBuffer());

        Assert.Equal(0, LargestDifference(decoded.Image, upright));
        Assert.Equal(red.WriteToMemory<byte>(), decoded.Alpha!.Value.ToArray());
    }

    [Fact]
    public void Where_there_is_no_alpha_none_is_told()
    {
        using var plain = TestPhotos.Plain(20, 20, 99, 55, 15);
        using var cutOut = WithAlpha(128);
        using var opaque = Cutout(plain.PngsaveBuffer());
        using var flattened = Decode(cutOut.PngsaveBuffer());

        Assert.Null(opaque.Alpha);
        Assert.Null(flattened.Alpha);
    }

    private static DecodedPhoto Cutout(byte[] file) => new PhotoDecoder(AnySize).DecodeCutout(file);

    private static Image WithAlpha(int alpha)
    {
        using var colour = TestPhotos.Plain(20, 20, 99, 55, 15);
        using var rgba = colour.Bandjoin(alpha);
        using var bytes = rgba.Cast(Enums.BandFormat.Uchar);
        return bytes.CopyMemory();
    }
}
