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

    private static Image WithAlpha(int alpha)
    {
        using var colour = TestPhotos.Plain(20, 20, 99, 55, 15);
        using var rgba = colour.Bandjoin(alpha);
        using var bytes = rgba.Cast(Enums.BandFormat.Uchar);
        return bytes.CopyMemory();
    }
}
