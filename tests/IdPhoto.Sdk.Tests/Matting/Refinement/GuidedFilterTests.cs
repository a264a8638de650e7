using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Matting;

public sealed class GuidedFilterTests
{
    private const float Epsilon = 4e-4f;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void It_equals_the_papers_formula(int radius)
    {
        using var guide = Pictures.Noise(29, 23);
        var random = new Random(5);
        var alpha = Enumerable.Range(0, 29 * 23).Select(_ => random.NextSingle()).ToArray();
        var expected = ReferenceGuidedFilter.Apply(guide, alpha, radius, Epsilon);
        ReducedGrid.Filter(guide, alpha, radius, Epsilon, reduction: 1);

        // Variances as differences of float means, 1e-7 each, over an epsilon of 4e-4.
        Assert.All(expected.Zip(alpha), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_blurred_step_snaps_to_the_photos_edge(int reduction)
    {
        // The photo's edge is at column 100; the matte climbs over 16 pixels around it, by 1/16 a pixel.
        using var guide = Pictures.Draw(200, 120, (x, _) => x < 100 ? (60, 80, 70) : (210, 170, 150));
        using var truth = Mattes.Draw(200, 120, default, (x, _) => x < 100 ? 0 : 1);
        using var matte = Mattes.Draw(200, 120, default, (x, _) => Math.Clamp(0.5 + ((x - 100) / 16), 0, 1));
        var before = SquaredError(matte.Alpha, truth.Alpha);
        ReducedGrid.Filter(guide, matte.Alpha, radius: 16, Epsilon, reduction);
        var after = SquaredError(matte.Alpha, truth.Alpha);
        var jump = matte.Row(60)[100] - matte.Row(60)[99];

        // Each side takes its own mean, which spreads the error thinly and leaves its sum as it was: the squares tell, the sum does not.
        // (MatteRefiner then cuts the thin rest off: its tests measure the sum.)
        Assert.True(jump > 10 / 16.0, $"A jump of {jump:F3} at the edge, 0.0625 before.");
        Assert.True(after < before / 2, $"Squared error {before:F1} → {after:F1}.");
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(0.7f)]
    [InlineData(1f)]
    public void A_constant_matte_stays_whatever_the_photo_shows(float value)
    {
        using var guide = Pictures.Noise(120, 90);
        var alpha = Enumerable.Repeat(value, 120 * 90).ToArray();
        ReducedGrid.Filter(guide, alpha, radius: 8, Epsilon, reduction: 2);

        Assert.All(alpha, a => Assert.Equal(value, a, 1e-4));
    }

    [Fact]
    public void Where_the_photo_is_flat_the_matte_is_averaged_twice()
    {
        // Without colours to hold on to, a window gives its mean, and a pixel the mean of its windows: a step becomes a slope 4r wide.
        using var guide = Pictures.Flat(80, 20, new(128, 128, 128));
        using var matte = Mattes.Draw(80, 20, default, (x, _) => x < 40 ? 0 : 1);
        ReducedGrid.Filter(guide, matte.Alpha, radius: 5, Epsilon, reduction: 1);

        // Two means of 11 columns weigh the neighbour at distance d with (11 − |d|) / 121. Column 39 looks at the step from its left
        // side: it sees the weights of d = 1 to 10, which add up to 55 / 121.
        Assert.Equal(0, matte.Row(10)[29], 1e-5);
        Assert.Equal(55.0 / 121, matte.Row(10)[39], 1e-5);
        Assert.Equal(66.0 / 121, matte.Row(10)[40], 1e-5);
        Assert.Equal(1, matte.Row(10)[50], 1e-5);
    }

    private static double SquaredError(ReadOnlySpan<float> actual, ReadOnlySpan<float> expected)
    {
        var sum = 0.0;
        for (var i = 0; i < actual.Length; i++)
        {
            sum += (actual[i] - expected[i]) * (actual[i] - expected[i]);
        }

        return sum;
    }
}
