using IdPhoto.Compliance.Colours;
using IdPhoto.Compliance.Iso29794.Measures;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Compliance.Iso29794.Measures;

public class BackgroundUniformityTests
{
    // The grey for each luminance that occurs, so that a ramp of luminance can be painted.
    private static readonly byte[] Greys =
        [.. Enumerable.Range(0, 256).Select(wanted => (byte)Enumerable.Range(0, 256).MinBy(v => Math.Abs(Luminance.Of((byte)v, (byte)v, (byte)v) - wanted)))];

    [Fact]
    public void A_plain_wall_has_no_gradient()
    {
        using var photo = DrawnFace.Plain(220, 230, 240);
        using var person = Mattes.Draw(DrawnFace.Side, (x, y) => Mattes.Disc(x, y, 308, 300, 150, softness: 4));
        using var context = DrawnFace.Context(photo, person: person);
        Reading.Is(context, QualityComponent.BackgroundUniformity, 0, 100); // 190 × (1 − 0.475) = 99.7
    }

    // Over the window of 492 columns the luminance rises by 246: 0.6949 a pixel of the shrunk picture, of which Sobel's weights make
    // eight times as much. Rounding to greys adds steps both ways that nearly cancel.
    [Fact]
    public void A_ramp_has_eight_times_its_slope()
    {
        using var photo = DrawnFace.Paint((x, _) =>
        {
            var grey = Greys[Math.Clamp((x - 62) / 2, 0, 255)];
            return new(grey, grey, grey);
        });
        using var person = Mattes.Draw(DrawnFace.Side, (_, _) => 0);
        using var context = DrawnFace.Context(photo, person: person);
        Reading.Is(context, QualityComponent.BackgroundUniformity, 8 * 0.6949, 97, tolerance: 0.15);
    }

    [Fact]
    public void The_person_and_two_pixels_around_are_left_out()
    {
        // The person begins at column 308, the 177th of the window's 354.
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var person = Mattes.Draw(DrawnFace.Side, (x, _) => x < 308 ? 0 : 1);
        using var context = DrawnFace.Context(photo, person: person);
        using var view = BackgroundView.Of(context.Portrait);
        Assert.Equal(176, Enumerable.Range(0, BackgroundView.Width).Count(x => view.IsBackground(x, 100)));
        Assert.True(view.IsBackground(0, 0));
        Assert.True(view.IsBackground(175, BackgroundView.Height - 1));
    }

    [Fact]
    public void Without_a_matte_or_without_background_there_is_no_number()
    {
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var unknown = DrawnFace.Context(photo);
        Assert.Contains("matte", Reading.Of(unknown, QualityComponent.BackgroundUniformity).Reason, StringComparison.Ordinal);
        using var person = Mattes.Draw(DrawnFace.Side, (_, _) => 1);
        using var filled = DrawnFace.Context(photo, person: person);
        var score = Reading.Of(filled, QualityComponent.BackgroundUniformity);
        Assert.Equal((null, null, "No background is visible around head and shoulders."), (score.Raw, score.Scalar, score.Reason));
    }
}
