using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

/// <summary>Planes of floats show positions without the rounding to 256 levels: a ramp reads as a ruler.</summary>
public sealed class WarpPlaneTests
{
    private const int Side = 200;

    // 256 phases: a position is off by at most 1/512 px along each axis.
    private const double Position = 1 / 256.0;

    public static TheoryData<ResampleFilter, double> Shifts => new MatrixTheoryData<ResampleFilter, double>(
        [ResampleFilter.Triangle, ResampleFilter.Cubic], [0, 0.1, 0.25, 1 / 3.0, 0.5, 0.789, -0.9]);

    [Theory]
    [MemberData(nameof(Shifts))]
    public void A_ramp_moves_by_exactly_the_shift(ResampleFilter filter, double shift) =>
        AssertRamp(AffineTransform.Identity with { Dx = shift - 50, Dy = (shift / 2) - 50 }, filter, Position);

    [Theory]
    [InlineData(ResampleFilter.Triangle, 20, 0.05)]
    [InlineData(ResampleFilter.Cubic, 20, 0.01)]
    [InlineData(ResampleFilter.Cubic, -20, 0.01)]
    public void A_turned_ramp_stays_a_ramp(ResampleFilter filter, double degrees, double tolerance)
    {
        // Along a turned row the step is 1/cos 20° = 1.06 px. A kernel widened by a broken factor is lopsided by a few hundredths of a
        // pixel: see KernelTableTests.
        var map = AffineTransform.Similarity(1, degrees, new(100, 100), new(50, 50));
        AssertRamp(map, filter, tolerance);
    }

    [Theory]
    [InlineData(ResampleFilter.Triangle, 3.3)]
    [InlineData(ResampleFilter.Cubic, 3.3)]
    [InlineData(ResampleFilter.Triangle, 0.5)]
    [InlineData(ResampleFilter.Cubic, 0.5)]
    public void A_resized_ramp_keeps_the_half_pixel(ResampleFilter filter, double scale) =>
        AssertRamp(AffineTransform.Similarity(scale, 0, new(100, 100), new(30, 30)), filter, Position, side: 60);

    [Theory]
    [InlineData(ResampleFilter.Triangle)]
    [InlineData(ResampleFilter.Cubic)]
    public void A_mirror_moves_whole_values(ResampleFilter filter)
    {
        float[] source = [1, 2, 3, 4, 5, 6];
        var target = new float[6];
        Resampler.WarpPlane(source, 3, 2, new AffineTransform(-1, 0, 0, 1, 3, 0), target, 3, 2, filter, EdgeMode.Replicate);

        Assert.Equal([3, 2, 1, 6, 5, 4], target);
    }

    [Fact]
    public void A_target_too_short_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        "target",
        () => Resampler.WarpPlane(new float[4], 2, 2, AffineTransform.Identity, new float[3], 2, 2, ResampleFilter.Cubic, EdgeMode.Zero));

    // Each value is its own position; the target lies inside the source.
    private static void AssertRamp(AffineTransform map, ResampleFilter filter, double tolerance, int side = 100)
    {
        foreach (var vertical in new[] { false, true })
        {
            var source = Enumerable.Range(0, Side * Side).Select(i => (vertical ? i / Side : i % Side) + 0.5f).ToArray();
            var target = new float[side * side];
            Resampler.WarpPlane(source, Side, Side, map, target, side, side, filter, EdgeMode.Replicate);
            var back = map.Invert();
            for (var i = 0; i < target.Length; i++)
            {
                var at = back.Apply(new((i % side) + 0.5, (i / side) + 0.5));
                Assert.Equal(vertical ? at.Y : at.X, target[i], tolerance);
            }
        }
    }
}
