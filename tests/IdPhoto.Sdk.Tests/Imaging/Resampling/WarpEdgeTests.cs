using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public sealed class WarpEdgeTests
{
    private static readonly Rgb Left = new(200, 100, 50);

    [Theory]
    [InlineData(EdgeMode.Replicate)]
    [InlineData(EdgeMode.Zero)]
    public void Outside_lie_the_edge_pixels_or_zeros(EdgeMode edge)
    {
        using var target = Shifted(10, edge);

        // Columns 0 to 9 lie left of the source, 10 to 29 are the source, 30 to 39 right of it; the last rows lie below.
        Assert.Equal(edge == EdgeMode.Zero ? default : Left, Pictures.At(target, 0, 0));
        Assert.Equal(edge == EdgeMode.Zero ? default : Left, Pictures.At(target, 9, 5));
        Assert.Equal(Left, Pictures.At(target, 10, 5));
        Assert.Equal(Rgb.White, Pictures.At(target, 29, 5));
        Assert.Equal(edge == EdgeMode.Zero ? default : Rgb.White, Pictures.At(target, 30, 5));
        Assert.Equal(edge == EdgeMode.Zero ? default : Left, Pictures.At(target, 10, 14));
    }

    [Fact]
    public void Half_a_pixel_over_the_edge_is_half_zero()
    {
        using var target = Shifted(9.5, EdgeMode.Zero);

        Assert.Equal(new Rgb(100, 50, 25), Pictures.At(target, 9, 5));
        Assert.Equal(Left, Pictures.At(target, 10, 5));
    }

    [Theory]
    [InlineData(EdgeMode.Replicate)]
    [InlineData(EdgeMode.Zero)]
    public void A_target_far_outside_is_the_nearest_corner_or_zero(EdgeMode edge)
    {
        using var target = Shifted(5000, edge);
        using var expected = Pictures.Flat(40, 15, edge == EdgeMode.Zero ? default : Left);

        Assert.Equal(0, Difference.Largest(target, expected));
    }

    // 20×10, the left half of one colour, the right half white.
    private static PhotoImage Shifted(double dx, EdgeMode edge)
    {
        using var source = Pictures.Draw(20, 10, (x, _) => x < 10 ? (Left.R, Left.G, Left.B) : (255, 255, 255));
        var target = new PhotoImage(40, 15);
        Resampler.Warp(source, AffineTransform.Identity with { Dx = dx }, target, ResampleFilter.Triangle, edge);
        return target;
    }
}
