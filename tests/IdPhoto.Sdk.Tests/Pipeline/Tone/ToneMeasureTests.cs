using IdPhoto.Pipeline.Tone;

namespace IdPhoto.Tests.Pipeline.Tone;

/// <summary>What is measured and how far it may go, on samples made up for it.</summary>
public sealed class ToneMeasureTests
{
    [Theory]
    [InlineData(0.135, 2)] // one stop under the target
    [InlineData(0.05, 2)] // more is not given
    [InlineData(0.45, 1)] // light skin in good light
    [InlineData(0.9, 0.5)]
    [InlineData(0.26, 1)] // a twentieth of a stop is left alone
    public void Exposure_is_held_to_a_stop(double median, double gain) =>
        Assert.Equal(gain, ExposureGain.Of(Flat(median, median, median), [], ExposureGain.FaceTarget, ExposureGain.LightestFace), 1e-9);

    [Fact]
    public void A_light_wall_says_that_the_light_was_enough() =>
        Assert.Equal(0.95 / 0.8, ExposureGain.Of(Flat(0.08, 0.08, 0.08), Flat(0.8, 0.8, 0.8), ExposureGain.FaceTarget, ExposureGain.LightestFace), 1e-9);

    [Fact]
    public void A_coloured_wall_is_no_reference() => Assert.Empty(NeutralGround.Of(Flat(0.2, 0.4, 0.7)));

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

    private static ToneSample[] Flat(double r, double g, double b) => [.. Enumerable.Repeat(new ToneSample(r, g, b), 400)];
}
