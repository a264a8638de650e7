using IdPhoto.Composition;
using IdPhoto.Tests.Imaging;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Composition;

/// <summary>A disc photographed before a saturated wall and put before a white one: how much of the old one shines through.</summary>
public sealed class ForegroundEstimatorTests
{
    private static readonly Rgb Green = new(0, 177, 64);
    private static readonly Rgb Blue = new(0, 71, 187);
    private static readonly Rgb Grey = new(128, 128, 128);
    private static readonly Rgb Hair = new(60, 42, 30);

    // The mean ΔE without the estimate, and at most with it: measured are 0.03 to 0.07, for one colour a side is found exactly and only
    // levels are rounded; three times that is allowed.
    public static TheoryData<Rgb, Rgb, int, double, double> Scenes => new()
    {
        { Grey, Green, 200, 7.2, 0.2 },
        { Grey, Green, 700, 7.2, 0.2 },
        { Grey, Blue, 200, 6.4, 0.2 },
        { Grey, Blue, 700, 6.4, 0.2 },
        { Hair, Green, 200, 8.9, 0.2 },
        { Hair, Blue, 700, 7.5, 0.2 },
    };

    [Theory]
    [MemberData(nameof(Scenes))]
    public void The_old_backgrounds_colour_leaves_the_soft_edge(Rgb person, Rgb wall, int side, double without, double with)
    {
        using var photo = Pictures.Draw(side, side, (x, y) => Light.Mix(person, wall, Alpha(x, y)));
        using var truth = Pictures.Draw(side, side, (x, y) => Light.Mix(person, Rgb.White, Alpha(x, y)));
        using var naive = Pictures.Draw(side, side, (x, y) => Light.Mix(Pictures.At(photo, (int)x, (int)y), Rgb.White, Alpha(x, y)));
        using var matte = Mattes.Draw(side, Alpha);
        using var composed = new PhotoImage(side, side);
        new BackgroundComposer().Compose(photo, matte, Background.White, composed);

        var (before, after) = (MeanDistance(naive, truth), MeanDistance(composed, truth));
        Assert.Equal(without, before, 0.1);
        Assert.InRange(after, 0, with);

        double Alpha(double x, double y) => Mattes.Disc(x, y, side / 2.0, side / 2.0, side / 3.0, side / 20.0);

        double MeanDistance(PhotoImage actual, PhotoImage expected) => (
            from y in Enumerable.Range(0, side)
            from x in Enumerable.Range(0, side)
            where Alpha(x + 0.5, y + 0.5) is > 0.02 and < 0.98
            select Lab.From(Pictures.At(actual, x, y)).DistanceTo(Lab.From(Pictures.At(expected, x, y)))).Average();
    }

    [Fact]
    public void Where_alpha_is_one_the_photo_is_copied()
    {
        using var photo = Pictures.Noise(50, 40);
        var alpha = Enumerable.Range(0, 50 * 40).Select(i => i % 50 < 25 ? 1f : 0.3f).ToArray();
        using var target = new PhotoImage(50, 40);
        ForegroundEstimator.Estimate(photo, alpha, target);

        for (var y = 0; y < 40; y++)
        {
            Assert.True(photo.Row(y)[..75].SequenceEqual(target.Row(y)[..75]), $"Row {y} differs.");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    [InlineData(0.05)]
    public void A_photo_of_one_colour_stays_as_it_is(double alpha)
    {
        using var photo = Pictures.Flat(90, 60, Grey);
        using var matte = Mattes.Draw(90, 60, default, (_, _) => alpha);
        using var target = new PhotoImage(90, 60);
        ForegroundEstimator.Estimate(photo, matte.Alpha, target);

        // The blurs divide by a + 1e-5: a level's rounding at most.
        Assert.InRange(Difference.Largest(target, photo), 0, 1);
    }
}
