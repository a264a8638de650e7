using IdPhoto.Composition;
using IdPhoto.Tests.Imaging;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Composition;

public sealed class GradientTests
{
    private const int Width = 160;
    private const int Height = 200;
    private static readonly Rgb From = new(235, 240, 245);
    private static readonly Rgb To = new(67, 142, 219);

    [Fact]
    public void A_linear_gradient_runs_from_the_top_colour_to_the_bottom_colour()
    {
        using var painted = Paint(Background.LinearGradient(From, To));

        // The first row's centre is 1/400 of the way down.
        AssertNear(From, Pictures.At(painted, 0, 0), 1);
        AssertNear(To, Pictures.At(painted, Width - 1, Height - 1), 1);
        Assert.Equal(Pictures.At(painted, 0, 77), Pictures.At(painted, Width - 1, 77));
    }

    [Fact]
    public void Half_way_down_is_half_the_light_of_both()
    {
        using var painted = Paint(Background.LinearGradient(From, To));
        var (r, g, b) = Light.Mix(From, To, 0.5);

        // Row 100's centre is a four-hundredth past the middle: half a level at most.
        AssertNear(new((byte)r, (byte)g, (byte)b), Pictures.At(painted, 20, 100), 1);
    }

    [Fact]
    public void A_radial_gradient_runs_from_the_centre_to_all_corners()
    {
        using var painted = Paint(Background.RadialGradient(From, To));

        AssertNear(From, Pictures.At(painted, Width / 2, Height / 2), 1);
        Rgb[] corners = [.. from x in new[] { 0, Width - 1 } from y in new[] { 0, Height - 1 } select Pictures.At(painted, x, y)];

        // A corner pixel's centre is 0.7 px of 128 short of the corner: two levels of a hundred and seventy.
        Assert.All(corners, corner => AssertNear(To, corner, 2));
        Assert.Single(corners.Distinct());
    }

    private static PhotoImage Paint(Background background)
    {
        using var photo = Pictures.Flat(Width, Height, default);
        using var matte = Mattes.Draw(Width, Height, default, (_, _) => 0);
        var target = new PhotoImage(Width, Height);
        new BackgroundComposer().Compose(photo, matte, background, target);
        return target;
    }

    private static void AssertNear(Rgb expected, Rgb actual, int levels)
    {
        Assert.InRange(Math.Abs(expected.R - actual.R), 0, levels);
        Assert.InRange(Math.Abs(expected.G - actual.G), 0, levels);
        Assert.InRange(Math.Abs(expected.B - actual.B), 0, levels);
    }
}
