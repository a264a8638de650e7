using IdPhoto.Detection.BlazeFace;

namespace IdPhoto.Tests.Detection;

/// <summary>The anchors that MediaPipe's SsdAnchorsCalculator makes for the two models.</summary>
public sealed class BlazeFaceVariantTests
{
    [Fact]
    public void Full_range_has_one_anchor_in_each_of_48_by_48_cells()
    {
        var anchors = BlazeFaceVariant.FullRange.Anchors();

        Assert.Equal(2304, anchors.Length);
        Assert.Equal(new PhotoPoint(2, 2), anchors[0]);
        Assert.Equal(new PhotoPoint(6, 2), anchors[1]);
        Assert.Equal(new PhotoPoint(2, 6), anchors[48]);
        Assert.Equal(new PhotoPoint(190, 190), anchors[^1]);
    }

    [Fact]
    public void Short_range_has_two_anchors_in_16_by_16_cells_and_six_in_8_by_8()
    {
        var anchors = BlazeFaceVariant.ShortRange.Anchors();

        Assert.Equal(896, anchors.Length);
        Assert.Equal([new(4, 4), new(4, 4), new(12, 4)], anchors[..3]);
        Assert.Equal(new PhotoPoint(124, 124), anchors[511]);
        Assert.Equal(Enumerable.Repeat(new PhotoPoint(8, 8), 6), anchors[512..518]);
        Assert.Equal(new PhotoPoint(120, 120), anchors[^1]);
    }
}
