namespace IdPhoto.Tests.Geometry;

/// <summary>What the photo lacks, to the pixel, and what the planner does to lack nothing.</summary>
public sealed class CropCoverageTests
{
    // Rounding of a few double operations on lengths up to 1000 px.
    private const double Exact = 1e-9;

    // 80 × 100 mm at 10 px/mm with everything fixed: a head of 40 mm, the eyes at 60 mm. Crown and chin are 20 mm from the eyes.
    private static readonly PhotoTemplate Fixed = Documents.Millimetres(
        "fixed", 80, 100, 800, 1000, (40, 40), eyeLine: (60, 60));

    // 100 source pixels of head make 400 output pixels: scale 4.
    private static readonly SyntheticHead Head = new()
    {
        Crown = 50,
        Hair = 50,
        Chin = 50,
        PhotoWidth = 180,
        PhotoHeight = 210,
        Eyes = new(90, 80),
    };

    [Fact]
    public void Missing_picture_is_counted_in_output_pixels()
    {
        // Of the frame, 400 px lie above the eyes and 600 below, 400 to each side; the photo has 4 × 80, 4 × 130 and 4 × 90.
        var (plan, _) = PlannedHead.Of(Head, Fixed);

        Assert.Equal(4, plan.Scale, Exact);
        Assert.Equal(40, plan.Shortfall.Left, Exact);
        Assert.Equal(80, plan.Shortfall.Top, Exact);
        Assert.Equal(40, plan.Shortfall.Right, Exact);
        Assert.Equal(80, plan.Shortfall.Bottom, Exact);
        Assert.True(plan.Shortfall.Any);
        Assert.Equal(8, plan.Shortfall.Bottom / plan.PixelsPerMillimetre!.Value, Exact); // millimetres
    }

    [Theory]
    [InlineData(10)]
    [InlineData(-17)]
    public void In_a_turned_frame_the_farthest_corner_counts(double roll)
    {
        var head = Head with { RollDegrees = roll };
        var (plan, _) = PlannedHead.Of(head, Fixed);
        var back = plan.Transform.Invert();
        var corners = ((PhotoPoint[])[new(0, 0), new(800, 0), new(0, 1000), new(800, 1000)]).Select(back.Apply).ToArray();

        Assert.Equal(4 * Math.Max(0, -corners.Min(c => c.X)), plan.Shortfall.Left, Exact);
        Assert.Equal(4 * Math.Max(0, -corners.Min(c => c.Y)), plan.Shortfall.Top, Exact);
        Assert.Equal(4 * Math.Max(0, corners.Max(c => c.X) - 180), plan.Shortfall.Right, Exact);
        Assert.Equal(4 * Math.Max(0, corners.Max(c => c.Y) - 210), plan.Shortfall.Bottom, Exact);
        Assert.True(plan.Shortfall is { Left: > 40, Top: > 80, Right: > 40, Bottom: > 80 }, "A turned frame reaches farther.");
    }

    [Fact]
    public void In_a_photo_on_its_side_the_edge_that_faces_a_side_counts_for_it()
    {
        // The photo turned a quarter clockwise: its right edge lies above the head, 70 px from the eyes, and 100 are needed.
        var head = new SyntheticHead
        {
            Crown = 50,
            Hair = 50,
            Chin = 50,
            RollDegrees = 90,
            PhotoWidth = 400,
            PhotoHeight = 400,
            Eyes = new(330, 200),
        };
        var (plan, _) = PlannedHead.Of(head, Fixed);

        Assert.Equal(400 - (4 * 70), plan.Shortfall.Top, Exact);
        Assert.Equal((0, 0, 0), (plan.Shortfall.Left, plan.Shortfall.Right, plan.Shortfall.Bottom));
    }

    [Fact]
    public void A_larger_head_within_the_range_avoids_missing_picture()
    {
        // The middle, 45 mm, would need 400/450 × 100 = 88.9 source px to each side; the photo has 85: 47.06 mm just do.
        var template = Documents.Millimetres("roomy", 80, 100, 800, 1000, (40, 50), eyeLine: (55, 65));
        var (plan, planned) = PlannedHead.Of(Head with { PhotoWidth = 170, PhotoHeight = 2000, Eyes = new(85, 500) }, template);

        Assert.False(plan.Shortfall.Any);
        Assert.Equal(40.0 / 85, planned.HeadHeight, Exact);
        Assert.Equal(0.6, planned.EyeLine, Exact);
    }

    [Fact]
    public void A_shifted_offset_within_the_range_avoids_missing_picture()
    {
        // At 40 mm the eyes may lie 55 to 65 mm high and the photo has 140 px = 56 mm below them: the middle of 55 to 56.
        var template = Documents.Millimetres("roomy", 80, 100, 800, 1000, (38, 42), eyeLine: (55, 65));
        var (plan, planned) = PlannedHead.Of(Head with { PhotoWidth = 1000, PhotoHeight = 640, Eyes = new(500, 500) }, template);

        Assert.Equal(default, plan.Shortfall);
        Assert.Equal(0.40, planned.HeadHeight, Exact);
        Assert.Equal(0.555, planned.EyeLine, Exact);
    }

    [Fact]
    public void A_stated_range_is_never_left_for_the_photos_sake()
    {
        // 100 px below the eyes: 50 mm at the largest head, and 55 are the least the document allows.
        var template = Documents.Millimetres("roomy", 80, 100, 800, 1000, (40, 50), eyeLine: (55, 65));
        var (plan, planned) = PlannedHead.Of(Head with { PhotoWidth = 1000, PhotoHeight = 600, Eyes = new(500, 500) }, template);

        Assert.Empty(plan.Conflicts);
        Assert.Equal(0.50, planned.HeadHeight, Exact);
        Assert.Equal(0.55, planned.EyeLine, Exact);
        Assert.Equal(50, plan.Shortfall.Bottom, Exact);
    }
}
