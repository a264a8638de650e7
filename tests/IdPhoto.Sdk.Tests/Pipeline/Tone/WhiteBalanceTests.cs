using IdPhoto.Composition.Retouch;
using IdPhoto.Imaging;
using IdPhoto.Pipeline.Tone;

namespace IdPhoto.Tests.Pipeline.Tone;

/// <summary>What of a cast is taken out, on samples made up for it.</summary>
public sealed class WhiteBalanceTests
{
    [Fact]
    public void A_coloured_wall_is_no_reference() => Assert.Empty(NeutralGround.Of(Flat(0.2, 0.4, 0.7)));

    [Theory]
    [InlineData(240, 228, 200)]
    [InlineData(250, 243, 228)]
    [InlineData(225, 240, 225)] // pale green
    [InlineData(245, 225, 225)] // pale pink
    public void A_wall_of_a_faint_colour_in_white_light_keeps_it(byte r, byte g, byte b)
    {
        var wall = NeutralGround.Of(Of(r, g, b));

        // Almost colourless it is: only the skin, which shows no such cast, tells paint from light.
        Assert.Equal(400, wall.Count);
        foreach (var skin in Skins)
        {
            Assert.Equal(ChannelGains.None, WhiteBalanceGains.Of(skin, wall));
        }
    }

    [Theory]
    [InlineData(1.2, 1, 0.8, 3)] // warm: pale and dark skin take it for their own
    [InlineData(0.85, 1, 1.15, 4)] // cool
    [InlineData(0.9, 1.1, 0.9, 2)] // green
    public void A_cast_that_wall_and_skin_share_is_taken_out(double r, double g, double b, int corrected)
    {
        var light = new ChannelGains(r, g, b);
        var wall = NeutralGround.Of(Lit(Flat(0.6, 0.6, 0.6), light));
        var grey = Skins.Count(skin =>
        {
            var seen = wall[0].Under(WhiteBalanceGains.Of(Lit(skin, light), wall));
            return seen.Most / seen.Least < 1 + 1e-9;
        });

        // Where the skin does not show it, the wall may be painted so.
        Assert.Equal(corrected, grey);
    }

    [Theory]
    [InlineData(0.30, 0.25, 0.50)] // blue light
    [InlineData(0.25, 0.40, 0.25)] // green light
    public void Skin_out_of_its_range_is_drawn_into_it(double r, double g, double b)
    {
        var gains = WhiteBalanceGains.Of(Flat(r, g, b), []);
        var before = SkinTone.Distance(new(r, g, b));
        var after = SkinTone.Distance(new ToneSample(r, g, b).Under(gains));

        // A third of each channel's light is all that is given: a strong cast is not wholly gone.
        Assert.True(after < 0.6 * before, $"The distance from natural skin was {before:0.0} and is {after:0.0}.");
    }

    [Theory]
    [InlineData(0.45, 0.28, 0.20)]
    [InlineData(0.10, 0.055, 0.035)]
    [InlineData(0.3, 0.3, 0.3)] // a grey photo is not coloured in
    public void Natural_skin_stays(double r, double g, double b)
    {
        var gains = WhiteBalanceGains.Of(Flat(r, g, b), []);
        Assert.Equal((1.0, 1.0, 1.0), (gains.R, gains.G, gains.B));
    }

    [Fact]
    public void A_photo_of_anything_comes_to_grey()
    {
        using var photo = new PhotoImage(40, 30);
        for (var i = 0; i < photo.Pixels.Length; i += 3)
        {
            (photo.Pixels[i], photo.Pixels[i + 1], photo.Pixels[i + 2]) = (100, 90, 80);
        }

        using var corrected = new ToneOptions { Exposure = true, WhiteBalance = true }.Apply(photo, out var made);

        // sRGB 118 is the 18 % grey; a level of rounding each way.
        Assert.Equal([Alteration.WhiteBalanced, Alteration.ExposureCorrected], made);
        Assert.Equal(118, corrected.Pixels[0], 1.0);
        Assert.Equal(118, corrected.Pixels[1], 1.0);
        Assert.Equal(118, corrected.Pixels[2], 1.0);
        Assert.Equal(100, photo.Pixels[0]);
    }

    // Light and dark skin of the ColorChecker chart, in sRGB; a fair, a very dark and a brown one between and beyond them.
    private static ToneSample[][] Skins =>
        [Of(194, 150, 130), Of(115, 82, 68), Of(230, 190, 175), Of(75, 52, 42), Of(141, 95, 70)];

    private static ToneSample[] Of(byte r, byte g, byte b) => Flat(LinearLight.Decode(r), LinearLight.Decode(g), LinearLight.Decode(b));

    private static ToneSample[] Lit(ToneSample[] samples, ChannelGains light) => [.. samples.Select(s => s.Under(light))];

    private static ToneSample[] Flat(double r, double g, double b) => [.. Enumerable.Repeat(new ToneSample(r, g, b), 400)];
}
