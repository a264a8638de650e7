using IdPhoto.Imaging;
using IdPhoto.Matting.Refinement;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Matting;

/// <summary>
/// Dark single hairs stand off a head by 20 pixels, four of the model's, which knows nothing of them; and the same head without them before
/// backgrounds that look like hair.
/// </summary>
public sealed class SingleHairTests
{
    private const int Hairs = 19;
    private const double Head = 80;
    private const double Ends = Head + 20;

    // The model's word fades out over a pixel of its own.
    private const double Beyond = Head + 6;
    private static readonly Rgb Hair = new(45, 32, 25);
    private static readonly Rgb Wall = new(170, 175, 180);

    [Fact]
    public void Before_a_plain_wall_they_are_found_far_beyond_the_models_edge()
    {
        var (fast, _) = Found(MatteQuality.Fast);
        var (balanced, besides) = Found(MatteQuality.Balanced);

        // As measured: 0.87 of them, with 0.03 of their area of wall besides; the faster way looks as far as two of the model's pixels and
        // finds 0.26.
        Assert.True(balanced >= 0.85, $"{balanced:F3} is found.");
        Assert.True(besides <= 0.04, $"{besides:F3} is found besides.");
        Assert.True(fast <= balanced / 2, $"The faster way finds {fast:F3}.");
    }

    // As measured, with room for rounding: 0, 0.0155 and 0.0003. The busy ones are no plain walls: there the band keeps to 0.4 of the 15
    // pixels by which the model's edge may be wrong.
    [Theory]
    [InlineData("wall", 0)]
    [InlineData("spots", 0.02)]
    [InlineData("fields", 0.001)]
    public void Of_a_background_without_hairs_no_more_than_this_mean_opacity_is_kept(string name, double most)
    {
        var kept = Kept(name);

        Assert.True(kept <= most, $"{name}: {kept:F4}.");
    }

    [Fact]
    public void Of_dim_soft_spots_a_tenth_is_kept_which_is_a_known_limit()
    {
        // Their tones lie within the drift of a wall's light, so they count as one: what is as dark as hair is followed far out. Measured
        // 0.104; the limit says that it gets no worse.
        var kept = Kept("dim spots");

        Assert.True(kept <= 0.115, $"{kept:F4}.");
    }

    // The share of the hairs' opacity that is found, and what is found besides in shares of the same.
    private static (double Share, double Besides) Found(MatteQuality quality)
    {
        using var truth = Mattes.Draw(DrawnPortrait.Side, Hairy);
        using var refined = Refine(Hairy, (_, _) => Wall, quality);
        var (found, besides, all) = (0.0, 0.0, 0.0);
        foreach (var (x, y) in Around(Head + 40))
        {
            var (actual, expected) = (refined.Row(y)[x], truth.Row(y)[x]);
            found += Math.Min(actual, expected);
            besides += Math.Max(0, actual - expected);
            all += expected;
        }

        return (found / all, besides / all);

        static double Hairy(double x, double y) => Math.Max(Bare(x, y), Strands(x, y));
    }

    private static double Kept(string background)
    {
        using var refined = Refine(Bare, Background(background), MatteQuality.Balanced);
        return Around(Head + 40).Average(at => refined.Row(at.Y)[at.X]);
    }

    // The model sees the bare head, whatever the photo shows.
    private static IdPhoto.Matting.Matte Refine(Func<double, double, double> alpha, Func<double, double, Rgb> background, MatteQuality quality)
    {
        using var photo = Pictures.Draw(DrawnPortrait.Side, DrawnPortrait.Side, (x, y) =>
            Composition.Light.Mix(y < 150 ? Hair : new(205, 160, 135), background(x, y), alpha(x, y)));
        using var bare = Mattes.Draw(DrawnPortrait.Side, Bare);
        using var coarse = DrawnPortrait.Coarse(bare);
        return MatteRefiner.Refine(coarse, AffineTransform.Identity, photo, quality);
    }

    // The upper half of a ring beyond the model's edge.
    private static IEnumerable<(int X, int Y)> Around(double end) =>
        from y in Enumerable.Range(0, 140)
        from x in Enumerable.Range(0, DrawnPortrait.Side)
        where Distance(x + 0.5, y + 0.5) is var distance && distance > Beyond && distance < end
        select (x, y);

    private static double Bare(double x, double y) => DrawnPortrait.Head(0, 0)(x, y);

    // 1.2 pixels wide, over the upper half, nine degrees apart.
    private static double Strands(double x, double y)
    {
        var distance = Distance(x, y);
        var turn = Math.Atan2(140 - y, x - 150) * (Hairs + 1) / Math.PI;
        var number = Math.Clamp(Math.Round(turn), 1, Hairs);
        var aside = Math.Abs(turn - number) * Math.PI / (Hairs + 1) * distance;
        return distance > 70 && distance < Ends ? Math.Clamp(0.5 + 0.6 - aside, 0, 1) : 0;
    }

    // Leaves or shelves out of focus and hard fields in the hair's own tones, from darker than it is to three times as light; and spots of
    // half that span, as in a dim room.
    private static Func<double, double, Rgb> Background(string name) => name switch
    {
        "spots" => (x, y) => Tone(2 * Spot(x, y)),
        "dim spots" => (x, y) => Tone(Spot(x, y)),
        "fields" => (x, y) => Tone(((int)(x / 16) + (int)(y / 16)) % 3),
        _ => (_, _) => Wall,
    };

    private static double Spot(double x, double y) => 0.5 + (0.5 * Math.Sin(x / 7) * Math.Sin(y / 9));

    private static Rgb Tone(double t) => new((byte)(30 + (60 * t)), (byte)(21 + (43 * t)), (byte)(17 + (33 * t)));

    private static double Distance(double x, double y) => Math.Sqrt(((x - 150) * (x - 150)) + ((y - 140) * (y - 140)));
}
