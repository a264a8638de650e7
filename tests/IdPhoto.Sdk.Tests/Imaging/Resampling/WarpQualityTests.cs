using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

/// <summary>Turned pictures against the formula they were drawn from.</summary>
public sealed class WarpQualityTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(1, -12)]
    [InlineData(1, 30)]
    [InlineData(1, 44)]
    [InlineData(1, 100)]
    [InlineData(1, -170)]
    [InlineData(2.3, 8)]
    [InlineData(0.7, -25)]
    public void A_turned_picture_is_the_formula_turned(double scale, double degrees)
    {
        using var source = Pictures.Draw(400, 400, Pictures.Waves);
        var map = AffineTransform.Similarity(scale, degrees, new(203.2, 196.7), new(75, 75));
        using var target = new PhotoImage(150, 150);
        Resampler.Warp(source, map, target, ResampleFilter.Cubic);
        using var expected = Supersampled(map, 150);

        // Two roundings leave 56 dB; the kernel damps waves of 31 px by a fraction of a level.
        Assert.InRange(Difference.Largest(target, expected), 0, 1);
        Assert.InRange(Difference.Psnr(target, expected), 53, double.PositiveInfinity);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(40)]
    public void There_and_back_again_keeps_the_picture(double degrees)
    {
        using var source = Pictures.Draw(300, 300, Pictures.Waves);
        using var turned = Turned(source, degrees);
        using var back = Turned(turned, -degrees);

        // The corners leave the picture when it turns: a margin of a quarter keeps them out.
        Assert.InRange(Difference.Psnr(back, source, margin: 75), 56, double.PositiveInfinity);
    }

    [Theory]
    [InlineData(ResampleFilter.Triangle)]
    [InlineData(ResampleFilter.Cubic)]
    public void A_checkerboard_shrunk_by_ten_is_its_mean(ResampleFilter filter)
    {
        // Every tenth pixel taken would give black or white: aliasing at its worst.
        using var source = Pictures.Draw(400, 300, (x, y) => ((int)x + (int)y) % 2 == 0 ? (255, 255, 0) : (0, 255, 255));
        using var target = new PhotoImage(40, 30);
        Resampler.Warp(source, new AffineTransform(0.1, 0, 0, 0.1, 0, 0), target, filter);
        using var expected = Pictures.Flat(40, 30, new(128, 255, 128));

        // 127.5 rounds to either side. At the border, which is left out, the repeated edge pixel stands for a whole half of the kernel.
        Assert.InRange(Difference.Largest(target, expected, margin: 2), 0, 1);
    }

    // The mean of 4×4 points in each pixel, which is what a camera would have recorded.
    private static PhotoImage Supersampled(AffineTransform map, int side)
    {
        var back = map.Invert();
        double[] steps = [-0.375, -0.125, 0.125, 0.375];
        return Pictures.Draw(side, side, (x, y) =>
        {
            var positions = steps.SelectMany(dy => steps.Select(dx => back.Apply(new(x + dx, y + dy))));
            var points = positions.Select(p => Pictures.Waves(p.X, p.Y)).ToList();
            return (points.Average(p => p.R), points.Average(p => p.G), points.Average(p => p.B));
        });
    }

    private static PhotoImage Turned(PhotoImage source, double degrees)
    {
        var centre = new PhotoPoint(source.Width / 2.0, source.Height / 2.0);
        var target = new PhotoImage(source.Width, source.Height);
        Resampler.Warp(source, AffineTransform.Similarity(1, degrees, centre, centre), target, ResampleFilter.Cubic);
        return target;
    }
}
