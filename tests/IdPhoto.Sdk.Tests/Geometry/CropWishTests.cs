namespace IdPhoto.Tests.Geometry;

/// <summary>What the planner wishes where the document is silent: room for the hair and for the chin.</summary>
public sealed class CropWishTests
{
    // Rounding of a few double operations on lengths near 1 (fractions of the frame).
    private const double Exact = 1e-9;

    [Fact]
    public void The_offset_gives_way_before_the_head_height_does()
    {
        // Head 34 of 45 mm: split forty to sixty the crown is 4.4 mm below the edge, and 4.5 mm of hair would leave the frame.
        var head = new SyntheticHead { Crown = 300, Chin = 300, Hair = 300 + (600 * 4.5 / 34) };
        var (_, planned) = PlannedHead.Of(head, Documents.SchengenVisa);

        Assert.Equal(34.0 / 45, planned.HeadHeight, Exact);
        Assert.Equal(0.02, planned.HairMargin, Exact);
    }

    [Fact]
    public void A_smaller_head_keeps_tall_hair_inside()
    {
        // Hair of a fifth of the head height: 1.2 g + 10 % for the chin + 2 % above fill the frame at g = 0.88 / 1.2 = 33 mm.
        var head = new SyntheticHead { Crown = 300, Chin = 300, Hair = 420 };
        var (plan, planned) = PlannedHead.Of(head, Documents.SchengenVisa);

        Assert.Empty(plan.Conflicts);
        Assert.Equal(0.88 / 1.2, planned.HeadHeight, Exact);
        Assert.Equal(0.02, planned.HairMargin, Exact);
        Assert.Equal(0.10, planned.ChinMargin, Exact);
    }

    [Fact]
    public void Hair_too_tall_for_the_range_leaves_the_frame_and_the_chin_stays()
    {
        // 1.6 × 32 mm do not go into 45: the smallest head, the chin as low as it may be, and the rest of the hair is cut.
        var head = new SyntheticHead { Crown = 300, Chin = 300, Hair = 660 };
        var (plan, planned) = PlannedHead.Of(head, Documents.SchengenVisa);

        Assert.Empty(plan.Conflicts);
        Assert.Equal(32.0 / 45, planned.HeadHeight, Exact);
        Assert.Equal(0.10, planned.ChinMargin, Exact);
        Assert.Equal(1 - 0.10 - (1.6 * 32 / 45), planned.HairMargin, Exact);
    }

    [Fact]
    public void A_stated_margin_to_the_hair_replaces_the_wish()
    {
        // The document wants the hair 0 to 1 % below the edge: the wish for 2 % is not made, and the middle is 0.5 %.
        var template = Documents.Millimetres("tight", 80, 100, 800, 1000, (70, 80), HeadTop.Hair, topMargin: (0, 1));
        var (_, planned) = PlannedHead.Of(new SyntheticHead(), template);

        Assert.Equal(0.005, planned.TopMargin, Exact);
        Assert.Equal(0.75, planned.HeadHeight, Exact);
    }
}
