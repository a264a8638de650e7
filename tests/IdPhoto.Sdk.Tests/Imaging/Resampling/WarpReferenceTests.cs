using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

/// <summary>The two passes against the definition of a separable resize.</summary>
public sealed class WarpReferenceTests
{
    public static TheoryData<double, double, ResampleFilter, EdgeMode> Resizes =>
        new MatrixTheoryData<double, double, ResampleFilter, EdgeMode>(
            [0.37, 1, 1.9], [0.11, 2.6], [ResampleFilter.Triangle, ResampleFilter.Cubic], [EdgeMode.Replicate, EdgeMode.Zero]);

    [Theory]
    [MemberData(nameof(Resizes))]
    public void A_resize_equals_the_direct_evaluation(double scaleX, double scaleY, ResampleFilter filter, EdgeMode edge)
    {
        // Broken offsets, and a target that reaches over all four edges of the source and over the boundary of a strip.
        using var source = Pictures.Noise(53, 47);
        var map = new AffineTransform(scaleX, 0, 0, scaleY, 7.3, 9.8);
        var (width, height) = ((int)(53 * scaleX) + 15, (int)(47 * scaleY) + 20);
        using var target = new PhotoImage(width, height);
        Resampler.Warp(source, map, target, filter, edge);
        using var expected = ReferenceResampler.Resize(source, map, width, height, filter, edge);

        // A position is off by up to 1/512 px: half a level on noise, which rounding makes one.
        Assert.InRange(Difference.Largest(target, expected), 0, 1);
    }
}
