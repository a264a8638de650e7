using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

public sealed class ConnectedRegionsTests
{
    [Fact]
    public void Regions_are_numbered_in_reading_order_with_their_sizes()
    {
        var (regions, map) = Label(
            "##..#",
            "#...#",
            "....#");

        Assert.Equal([new(true, 3, true), new(false, 9, true), new(true, 3, true)], regions);
        Assert.Equal([0, 0, 1, 1, 2, 0, 1, 1, 1, 2, 1, 1, 1, 1, 2], map);
    }

    [Fact]
    public void Corners_do_not_connect()
    {
        var (regions, _) = Label(
            "#.",
            ".#");

        Assert.Equal([new(true, 1, true), new(false, 1, true), new(false, 1, true), new(true, 1, true)], regions);
    }

    [Fact]
    public void A_hole_does_not_touch_the_border()
    {
        var (regions, map) = Label(
            ".....",
            ".###.",
            ".#.#.",
            ".###.",
            ".....");

        Assert.Equal([new(false, 16, true), new(true, 8, false), new(false, 1, false)], regions);
        Assert.Equal(2, map[12]);
    }

    [Fact]
    public void A_value_at_the_threshold_is_outside()
    {
        var map = new int[2];
        var regions = ConnectedRegions.Label([0.5f, 0.51f], 0.5f, 2, 1, map);

        Assert.Equal([false, true], regions.Select(r => r.IsInside));
    }

    private static (List<ConnectedRegions.Region> Regions, int[] Map) Label(params string[] rows)
    {
        var plane = string.Concat(rows).Select(c => c == '#' ? 1f : 0f).ToArray();
        var map = new int[plane.Length];
        return (ConnectedRegions.Label(plane, 0.5f, rows[0].Length, rows.Length, map), map);
    }
}
