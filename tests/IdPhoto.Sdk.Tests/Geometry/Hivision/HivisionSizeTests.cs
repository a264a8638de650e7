using IdPhoto.Geometry.Hivision;

namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>The sizes of the standard and of the HD photo.</summary>
public sealed class HivisionSizeTests
{
    [Theory]
    [InlineData(300, new[] { 1 })]
    [InlineData(825, new[] { 1 })] // 1.998 times: one step.
    [InlineData(826, new[] { 1 })] // Twice: the only multiple below it is the target itself.
    [InlineData(1032, new[] { 1 })] // 2.499 is twice.
    [InlineData(1239, new[] { 2, 1 })]
    [InlineData(1652, new[] { 3, 2, 1 })]
    [InlineData(1900, new[] { 4, 3, 2, 1 })] // 4.6 is five times.
    public void A_large_reduction_goes_through_whole_multiples(int cropHeight, int[] multiples) => Assert.Equal(
        multiples.Select(n => new HivisionSize(295 * n, 413 * n)), HivisionSize.StandardSteps(cropHeight, new(295, 413)));

    [Theory]
    [InlineData(1000, new[] { 1 })] // 2.5 goes to the even 2.
    [InlineData(1400, new[] { 3, 2, 1 })] // 3.5 goes to the even 4.
    public void Halves_go_to_the_even_number(int cropHeight, int[] multiples) => Assert.Equal(
        multiples.Select(n => new HivisionSize(300 * n, 400 * n)), HivisionSize.StandardSteps(cropHeight, new(300, 400)));

    [Theory]
    [InlineData(338, 473, 295, 600, 839)] // 473 × 600 / 338 = 839.6
    [InlineData(473, 338, 413, 839, 600)]
    [InlineData(600, 840, 295, 600, 840)]
    [InlineData(900, 1200, 295, 900, 1200)]
    [InlineData(700, 980, 800, 800, 1120)] // A target wider than 600 raises the least side.
    public void Hd_is_enlarged_to_600_or_the_targets_width_and_never_reduced(int width, int height, int targetWidth, int hdWidth, int hdHeight) =>
        Assert.Equal(new HivisionSize(hdWidth, hdHeight), HivisionSize.Hd(new(width, height), targetWidth));
}
