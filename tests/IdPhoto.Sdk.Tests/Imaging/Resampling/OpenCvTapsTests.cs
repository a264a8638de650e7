using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging.Resampling;

/// <summary>OpenCV's formulas on sizes small enough to work out by hand (contracts §1.1).</summary>
public sealed class OpenCvTapsTests
{
    [Fact]
    public void Linear_looks_at_two_neighbours_however_far_it_shrinks()
    {
        // 9 → 3: the centre of the second target pixel lies on source pixel 4.
        var taps = OpenCvTaps.Linear(9, 3);

        Assert.Equal(4, taps.First(1));
        Assert.Equal([1f], taps.Weights(1).ToArray());
    }

    [Fact]
    public void Linear_keeps_the_edge_pixel()
    {
        var taps = OpenCvTaps.Linear(2, 4);

        Assert.Equal((0, 0), (taps.First(0), taps.First(1)));
        Assert.Equal([1f], taps.Weights(0).ToArray());
        Assert.Equal([0.75f, 0.25f], taps.Weights(1).ToArray());
        Assert.Equal([1f], taps.Weights(3).ToArray());
    }

    [Fact]
    public void Area_takes_part_of_a_pixel_in_proportion()
    {
        var taps = OpenCvTaps.Area(3, 2);

        Assert.Equal([2 / 3f, 1 / 3f], taps.Weights(0).ToArray());
        Assert.Equal(1, taps.First(1));
        Assert.Equal([1 / 3f, 2 / 3f], taps.Weights(1).ToArray());
    }

    [Fact]
    public void Area_that_enlarges_blends_only_where_two_pixels_share_a_target()
    {
        // 2 → 3: i = 0, 0, 1; f = (d + 1) − (i + 1) · 1.5 = −0.5, 0.5, 0.
        var taps = OpenCvTaps.AreaEnlarging(2, 3);

        Assert.Equal([1f], taps.Weights(0).ToArray());
        Assert.Equal([0.5f, 0.5f], taps.Weights(1).ToArray());
        Assert.Equal([1f], taps.Weights(2).ToArray());
    }
}
