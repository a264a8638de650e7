using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

/// <summary>Maps that move whole pixels must not change them, and flat pictures stay flat under all maps.</summary>
public sealed class WarpExactTests
{
    private static readonly Rgb Skin = new(231, 180, 143);

    public static TheoryData<ResampleFilter, EdgeMode, double, double> Maps =>
        new MatrixTheoryData<ResampleFilter, EdgeMode, double, double>(
            [ResampleFilter.Triangle, ResampleFilter.Cubic], [EdgeMode.Replicate, EdgeMode.Zero],
            [0.13, 0.5, 1, 3.7], [0, 17, -44.9, 45, 46, 135, -90, 180]);

    [Theory]
    [InlineData(ResampleFilter.Triangle)]
    [InlineData(ResampleFilter.Cubic)]
    public void Identity_changes_nothing(ResampleFilter filter)
    {
        using var source = Pictures.Noise(71, 38);
        using var target = new PhotoImage(71, 38);
        Resampler.Warp(source, AffineTransform.Identity, target, filter);

        Assert.True(source.Pixels.SequenceEqual(target.Pixels));
    }

    [Theory]
    [InlineData(ResampleFilter.Triangle)]
    [InlineData(ResampleFilter.Cubic)]
    public void A_whole_shift_moves_pixels_unchanged(ResampleFilter filter)
    {
        using var source = Pictures.Noise(90, 60);
        using var target = new PhotoImage(70, 40);
        Resampler.Warp(source, AffineTransform.Identity with { Dx = -13, Dy = -8 }, target, filter);

        for (var y = 0; y < 40; y++)
        {
            Assert.True(source.Row(y + 8).Slice(3 * 13, 3 * 70).SequenceEqual(target.Row(y)), $"Row {y} differs.");
        }
    }

    [Theory]
    [InlineData(90, nameof(QuarterTurn.Clockwise))]
    [InlineData(180, nameof(QuarterTurn.Half))]
    [InlineData(-180, nameof(QuarterTurn.Half))]
    [InlineData(270, nameof(QuarterTurn.CounterClockwise))]
    [InlineData(-90, nameof(QuarterTurn.CounterClockwise))]
    public void A_similarity_by_a_right_angle_is_a_quarter_turn(double degrees, string turn)
    {
        using var source = Pictures.Noise(67, 41);
        using var turned = Enum.Parse<QuarterTurn>(turn).Apply(source);
        var map = AffineTransform.Similarity(1, degrees, new(67 / 2.0, 41 / 2.0), new(turned.Width / 2.0, turned.Height / 2.0));
        using var target = new PhotoImage(turned.Width, turned.Height);
        Resampler.Warp(source, map, target, ResampleFilter.Cubic);

        Assert.True(turned.Pixels.SequenceEqual(target.Pixels));
    }

    [Fact]
    public void A_quarter_turn_puts_each_pixel_where_its_transform_says()
    {
        using var source = Pictures.Noise(5, 3);
        foreach (var turn in Enum.GetValues<QuarterTurn>())
        {
            using var turned = turn.Apply(source);
            var map = turn.Transform(5, 3);
            for (var i = 0; i < 15; i++)
            {
                var at = map.Apply(new((i % 5) + 0.5, (i / 5) + 0.5));
                Assert.Equal(Pictures.At(source, i % 5, i / 5), Pictures.At(turned, (int)at.X, (int)at.Y));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void A_flat_picture_stays_flat(ResampleFilter filter, EdgeMode edge, double scale, double degrees)
    {
        // With zeros outside, the target must stay clear of the edge by the kernel's reach: 2/0.13 = 16 px of 400, turned.
        using var source = Pictures.Flat(400, 400, Skin);
        var side = edge == EdgeMode.Zero ? (int)Math.Ceiling(220 * scale) : 100;
        var anchor = new PhotoPoint(200, 200);
        using var target = new PhotoImage(side, side);
        Resampler.Warp(source, AffineTransform.Similarity(scale, degrees, anchor, new(side / 2.0, side / 2.0)), target, filter, edge);
        using var expected = Pictures.Flat(side, side, Skin);

        Assert.Equal(0, Difference.Largest(target, expected));
    }
}
