using System.Runtime.Intrinsics;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

/// <summary>A head of 60 pixels' radius in the middle of 300 × 300; the background is looked at 48 pixels around a pixel.</summary>
public sealed class PlainBackgroundTests
{
    private const int Side = 300;
    private const int Reach = 48;
    private const double Radius = 60;
    private static readonly Rgb Wall = new(200, 205, 210);
    private static readonly Rgb Hair = new(50, 40, 35);

    [Fact]
    public void A_wall_with_a_cameras_noise_is_plain()
    {
        // A deviation of 1.5 levels: a phone in daylight.
        var random = new Random(3);
        using var background = Look((_, _) => Wall, () => 1.5 * Normal(random));

        Assert.Equal(1.0, ShareOfPlain(background, 0, Side));
    }

    [Fact]
    public void A_wall_with_single_hairs_near_the_head_is_still_plain()
    {
        // One pixel of ten within 20 of the head, lines across the grid that is looked at.
        using var background = Look((x, y) => FromHead(x, y) < 20 && IsLine(x, y) ? Hair : Wall);

        Assert.Equal(1.0, ShareOfPlain(background, 0, Side));
    }

    [Fact]
    public void Fields_of_two_colours_are_not_plain()
    {
        using var background = Look((x, y) => ((int)(x / 16) + (int)(y / 16)) % 2 == 0 ? Wall : new(90, 120, 160));

        Assert.Equal(0.0, ShareOfPlain(background, 0, Side));
    }

    [Fact]
    public void Beside_a_wardrobe_a_wall_is_plain_but_not_at_the_seam()
    {
        using var background = Look((x, _) => x < 150 ? Wall : new(110, 80, 60));

        // Two windows of 48 pixels and a step of the grid: farther from the seam none of them sees it.
        Assert.Equal(1.0, ShareOfPlain(background, 0, 150 - (2 * Reach) - 4));
        Assert.Equal(0.0, ShareOfPlain(background, 150 - (Reach / 4), 150 + (Reach / 4)));
        Assert.Equal(1.0, ShareOfPlain(background, 150 + (2 * Reach) + 4, Side));
    }

    private static PlainBackground Look(Func<double, double, Rgb> wall, Func<double>? noise = null)
    {
        var colours = new Vector128<float>[Side * Side];
        var alpha = new float[Side * Side];
        for (var i = 0; i < colours.Length; i++)
        {
            var (x, y) = ((i % Side) + 0.5, (i / Side) + 0.5);
            var colour = FromHead(x, y) < 0 ? Hair : wall(x, y);
            var shift = new[] { noise?.Invoke() ?? 0, noise?.Invoke() ?? 0, noise?.Invoke() ?? 0 };
            colours[i] = Vector128.Create((float)(colour.R + shift[0]), (float)(colour.G + shift[1]), (float)(colour.B + shift[2]), 0f) / 255f;
            alpha[i] = FromHead(x, y) < 0 ? 1 : 0;
        }

        return new(colours, alpha, Side, Reach);
    }

    // Of the background's pixels between two columns.
    private static double ShareOfPlain(PlainBackground background, int left, int right) => (
        from y in Enumerable.Range(0, Side)
        from x in Enumerable.Range(left, right - left)
        where FromHead(x + 0.5, y + 0.5) > 0
        select Convert.ToDouble(background.At(x, y))).Average();

    private static double FromHead(double x, double y) => Math.Sqrt(((x - 150) * (x - 150)) + ((y - 150) * (y - 150))) - Radius;

    // A slope that no grid shares: every tenth pixel of each grid.
    private static bool IsLine(double x, double y) => (int)Math.Floor((0.93 * x) + (0.37 * y)) % 10 == 0;

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
