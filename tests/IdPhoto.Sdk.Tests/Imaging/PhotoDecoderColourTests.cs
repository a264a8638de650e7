using IdPhoto.Tests.Files;
using NetVips;
using static IdPhoto.Tests.Imaging.DecodedPixels;

namespace IdPhoto.Tests.Imaging;

public class PhotoDecoderColourTests
{
    // A skin tone, a grey and a blue: all inside every gamut used here.
    public static TheoryData<byte, byte, byte> Colours => new() { { 224, 172, 140 }, { 128, 128, 128 }, { 60, 90, 150 } };

    [Theory]
    [MemberData(nameof(Colours))]
    public void Display_P3_is_converted_to_sRGB(byte r, byte g, byte b)
    {
        using var picture = TestPhotos.Plain(64, 64, r, g, b);
        using var wide = picture.IccTransform("p3", inputProfile: "srgb");
        using var decoded = Decode(wide.PngsaveBuffer());

        Assert.True(decoded.ColourConverted);
        Near((r, g, b), decoded.Image, 1); // two roundings, to P3 and back
    }

    [Fact]
    public void Display_P3_is_converted_at_16_bits_too()
    {
        using var picture = TestPhotos.Plain(64, 64, 224, 172, 140);
        using var wide = picture.IccTransform("p3", inputProfile: "srgb", depth: 16);
        using var decoded = Decode(wide.PngsaveBuffer());

        Assert.True(decoded.ColourConverted);
        Near((224, 172, 140), decoded.Image, 1);
    }

    [Fact]
    public void An_sRGB_profile_is_recognised_and_changes_nothing()
    {
        using var picture = TestPhotos.Landscape(64, 64);
        using var decoded = Decode(picture.PngsaveBuffer(profile: "srgb"));

        Assert.False(decoded.ColourConverted);
        Assert.Equal(0, LargestDifference(decoded.Image, picture));
    }

    [Fact]
    public void A_damaged_profile_is_as_if_there_were_none()
    {
        using var picture = TestPhotos.Landscape(64, 64);
        using var damaged = picture.Mutate(image => image.Set(GValue.BlobType, "icc-profile-data", new byte[200]));
        using var decoded = Decode(damaged.TiffsaveBuffer());

        Assert.False(decoded.ColourConverted);
        Assert.Equal(0, LargestDifference(decoded.Image, picture));
    }

    // 12: a print gamut and black ink lose that much of these colours on the way there and back.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CMYK_is_converted_with_its_profile_or_with_a_usual_one(bool withProfile)
    {
        using var picture = TestPhotos.Plain(64, 64, 200, 160, 140);
        using var ink = picture.IccTransform("cmyk", inputProfile: "srgb");
        var keep = withProfile ? Enums.ForeignKeep.All : Enums.ForeignKeep.None;

        foreach (var file in (byte[][])[ink.JpegsaveBuffer(q: 95, keep: keep), ink.TiffsaveBuffer(keep: keep)])
        {
            using var decoded = Decode(file);
            Assert.True(decoded.ColourConverted);
            Near((200, 160, 140), decoded.Image, 12);
        }
    }

    [Fact]
    public void Lab_is_converted()
    {
        using var picture = TestPhotos.Plain(64, 64, 200, 160, 140);
        using var lab = picture.Colourspace(Enums.Interpretation.Lab);
        using var decoded = Decode(lab.TiffsaveBuffer());

        Assert.True(decoded.ColourConverted);
        Near((200, 160, 140), decoded.Image, 1);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void Grey_becomes_three_equal_channels(int bits)
    {
        using var grey = Image.Black(64, 64) + 120;
        using var bytes = grey.Cast(Enums.BandFormat.Uchar);
        using var eight = bytes.Copy(interpretation: Enums.Interpretation.Bw);
        using var picture = bits == 8 ? eight.Copy() : eight.Colourspace(Enums.Interpretation.Grey16);
        using var decoded = Decode(picture.PngsaveBuffer());

        Assert.False(decoded.ColourConverted);
        Assert.Equal((120, 120, 120), At(decoded.Image, 32, 32));
    }

    [Fact]
    public void One_bit_pictures_are_black_and_white()
    {
        using var ramp = Image.Grey(64, 64, uchar: true);
        using var mask = ramp > 127;
        using var picture = mask.Copy(interpretation: Enums.Interpretation.Bw);

        foreach (var file in (byte[][])[picture.PngsaveBuffer(bitdepth: 1), picture.TiffsaveBuffer(bitdepth: 1)])
        {
            using var decoded = Decode(file);
            Assert.Equal((0, 0, 0), At(decoded.Image, 2, 30));
            Assert.Equal((255, 255, 255), At(decoded.Image, 61, 30));
        }
    }

    private static void Near((int R, int G, int B) expected, PhotoImage photo, int tolerance)
    {
        var (r, g, b) = At(photo, photo.Width / 2, photo.Height / 2);
        Assert.InRange(r, expected.R - tolerance, expected.R + tolerance);
        Assert.InRange(g, expected.G - tolerance, expected.G + tolerance);
        Assert.InRange(b, expected.B - tolerance, expected.B + tolerance);
    }
}
