using IdPhoto.Pipeline.Tone;

namespace IdPhoto.Tests.Pipeline.Tone;

/// <summary>When the light is changed and how far, on samples made up for it.</summary>
public sealed class ExposureGainTests
{
    [Theory]
    [InlineData(0.135, 2)] // one stop under the target
    [InlineData(0.05, 2)] // more is not given
    [InlineData(0.45, 0.6)]
    [InlineData(0.9, 0.5)]
    [InlineData(0.26, 1)] // a twentieth of a stop is left alone
    public void A_stated_luminance_is_reached_within_a_stop(double median, double gain) =>
        Assert.Equal(gain, ExposureGain.Towards(Flat(median), [], 0.27).Factor, 1e-9);

    [Fact]
    public void A_stated_luminance_does_not_burn_out_a_light_wall() =>
        Assert.Equal(0.95 / 0.8, ExposureGain.Towards(Flat(0.08), Flat(0.8), 0.27).Factor, 1e-9);

    [Theory]
    [InlineData(0.53)] // gleam, eyes, teeth: the least of the portraits at hand
    [InlineData(0.26)]
    public void Dark_skin_is_left_where_anything_else_is_light(double gleam)
    {
        var face = Face(0.04, gleam);
        var gain = ExposureGain.Of(face, LightEvidence.Of(Flat(0.1), face, []), ExposureGain.FaceTarget, ExposureGain.LightestFace);

        Assert.Equal(1, gain.Factor);
        Assert.True(gain.LeavesDark);
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.4)]
    public void Dark_skin_before_a_light_wall_is_left(double wall)
    {
        var face = Face(0.04, 0.2);
        var gain = ExposureGain.Of(face, LightEvidence.Of(Flat(wall), face, Flat(wall)), ExposureGain.FaceTarget, ExposureGain.LightestFace);
        Assert.Equal(1, gain.Factor);
    }

    [Theory]
    [InlineData(0.10, 0.2, 1.25)] // a quarter of the full light is the limit
    [InlineData(0.05, 0.1, 2)]
    [InlineData(0.24, 0.24, 1)] // less than a tenth of a stop
    [InlineData(0.20, 0.15, 1.35)] // beyond the usual luminance nothing is made lighter
    public void Where_nothing_is_light_the_photo_is_made_lighter(double skin, double lightest, double gain)
    {
        var light = new LightEvidence(lightest, null);
        Assert.Equal(gain, ExposureGain.Of(Flat(skin), light, ExposureGain.FaceTarget, ExposureGain.LightestFace).Factor, 1e-9);
    }

    [Theory]
    [InlineData(0.2, 0.22, 2)] // a white wall that the camera took for a grey one
    [InlineData(0.3, 0.35, 1.3333333333)]
    [InlineData(0.2, 0.8, 1)] // a white shirt before a grey wall
    public void A_dim_neutral_wall_is_brought_to_light_grey_at_most(double wall, double lightest, double gain)
    {
        var light = new LightEvidence(lightest, wall);
        Assert.Equal(gain, ExposureGain.Of(Flat(0.08), light, ExposureGain.FaceTarget, ExposureGain.LightestFace).Factor, 1e-9);
    }

    [Theory]
    [InlineData(0.7, 0, 1)] // very light skin in good light
    [InlineData(0.7, 0.03, 1)]
    [InlineData(0.7, 0.1, 0.5 / 0.7)]
    public void Only_a_burnt_out_face_is_darkened(double skin, double burnt, double gain)
    {
        ToneSample[] face = [.. Enumerable.Range(0, 400).Select(i => Grey(i < burnt * 400 ? 1 : skin))];
        Assert.Equal(gain, ExposureGain.Of(face, LightEvidence.Of(face, face, []), ExposureGain.FaceTarget, ExposureGain.LightestFace).Factor, 1e-9);
    }

    [Fact]
    public void A_photo_on_white_paper_is_not_darkened()
    {
        using var photo = new PhotoImage(40, 30);
        photo.Pixels.Fill(250);
        using var same = new ToneOptions { Exposure = true }.Apply(photo, out var made);

        Assert.Empty(made);
        Assert.Equal(250, same.Pixels[0]);
    }

    private static ToneSample[] Face(double skin, double gleam) => [.. Flat(skin, 380), .. Flat(gleam, 20)];

    private static ToneSample[] Flat(double light, int count = 400) => [.. Enumerable.Repeat(Grey(light), count)];

    private static ToneSample Grey(double light) => new(light, light, light);
}
