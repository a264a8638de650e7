using IdPhoto.Geometry;

namespace IdPhoto.Tests.Geometry;

/// <summary>Heads of several proportions, tilts and places, in the geometry of five documents: every stated range is kept.</summary>
public sealed class TemplateCropPlannerTests
{
    // Rounding of a few double operations on lengths near 1 (fractions of the frame).
    private const double Exact = 1e-9;

    [Theory]
    [MemberData(nameof(Documents.Names), MemberType = typeof(Documents))]
    public void Every_stated_range_is_kept(string document)
    {
        var template = Documents.Get(document);
        var rules = template.Head;
        foreach (var head in Heads())
        {
            var (plan, planned) = PlannedHead.Of(head, template);

            Assert.Empty(plan.Conflicts);
            Assert.InRange(planned.HeadHeight, rules.Height.Min - Exact, rules.Height.Max + Exact);
            AssertInside(rules.EyeLine, planned.EyeLine);
            AssertInside(rules.TopMargin, planned.TopMargin);
            AssertInside(rules.ChinMargin, planned.ChinMargin);
        }
    }

    [Theory]
    [MemberData(nameof(Documents.Names), MemberType = typeof(Documents))]
    public void Eyes_are_level_and_the_midline_is_centred(string document)
    {
        var template = Documents.Get(document);
        foreach (var head in Heads())
        {
            var (plan, _) = PlannedHead.Of(head, template);
            var measured = head.Measure();
            var (left, right) = (plan.Transform.Apply(measured.ImageLeftEye), plan.Transform.Apply(measured.ImageRightEye));

            Assert.Equal(0, Math.Atan2(right.Y - left.Y, right.X - left.X) * 180 / Math.PI, Exact);
            Assert.True(right.X > left.X);
            foreach (var onAxis in (PhotoPoint[])[measured.MidlineAtEyes, measured.Chin, measured.Crown])
            {
                Assert.Equal(template.Print!.WidthPx / 2.0, plan.Transform.Apply(onAxis).X, 1e-6);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents.Names), MemberType = typeof(Documents))]
    public void The_transform_is_a_similarity(string document)
    {
        foreach (var head in Heads())
        {
            var (plan, _) = PlannedHead.Of(head, Documents.Get(document));
            var m = plan.Transform;

            Assert.Equal(m.M11, m.M22, Exact);
            Assert.Equal(m.M12, -m.M21, Exact);
            Assert.True(m.Determinant > 0, "A mirror image would have a negative determinant.");
            Assert.Equal(plan.Scale, m.Apply(new(1, 0)).DistanceTo(m.Apply(new(0, 0))), Exact);
        }
    }

    [Theory]
    [InlineData("jp-passport", 34.0)]
    [InlineData("eu-schengen-visa", 34.0)]
    [InlineData("ca-passport", 33.5)]
    [InlineData("cn-passport", 30.5)]
    [InlineData("us-passport", 30.0)]
    public void A_head_that_is_free_takes_the_middle_of_the_range(string document, double headMm)
    {
        var template = Documents.Get(document);
        var (plan, planned) = PlannedHead.Of(new SyntheticHead(), template);

        Assert.Equal(headMm, planned.HeadHeight * template.Print!.HeightMm!.Value, Exact);
        Assert.Equal(default, plan.Shortfall);
    }

    [Fact]
    public void The_offset_takes_the_middle_of_what_is_stated()
    {
        // Head 30 mm, 11 of them from the eyes to the hair: with the eyes 28 to 35 mm high neither hair nor chin come near the edges.
        var (_, planned) = PlannedHead.Of(new SyntheticHead { Crown = 200, Hair = 220, Chin = 400 }, Documents.UsPassport);

        Assert.Equal(31.5 / 50.8, planned.EyeLine, Exact);
    }

    [Fact]
    public void Margins_that_bound_each_other_share_what_remains()
    {
        // Head 34 of 45 mm leaves 11: top 2 to 6 and chin 5 to 9 mean the same interval, and its middle is 4 and 7.
        var (_, planned) = PlannedHead.Of(new SyntheticHead(), Documents.JpPassport);

        Assert.Equal(4.0 / 45, planned.TopMargin, Exact);
        Assert.Equal(7.0 / 45, planned.ChinMargin, Exact);
    }

    [Fact]
    public void Where_only_the_head_is_stated_the_free_space_is_split_forty_to_sixty()
    {
        // 45 − 34 = 11 mm free: 4.4 above, 6.6 below.
        var (_, planned) = PlannedHead.Of(new SyntheticHead(), Documents.SchengenVisa);

        Assert.Equal(4.4 / 45, planned.TopMargin, Exact);
        Assert.Equal(6.6 / 45, planned.ChinMargin, Exact);
    }

    [Fact]
    public void Pixels_per_millimetre_come_from_the_height()
    {
        var (plan, _) = PlannedHead.Of(new SyntheticHead(), Documents.UsPassport);
        Assert.Equal(600 / 50.8, plan.PixelsPerMillimetre!.Value, Exact);

        var file = new TemplateTarget { WidthPx = 600, HeightPx = 730, Dpi = 300 };
        Assert.Null(PlannedHead.Of(new SyntheticHead(), Documents.JpPassport, file).Plan.PixelsPerMillimetre);
    }

    [Fact]
    public void A_chin_above_the_eyes_is_refused()
    {
        var upsideDown = new SyntheticHead().Measure() with { Chin = new(2000, 1900) };

        var error = Assert.Throws<ArgumentException>(
            () => new TemplateCropPlanner().Plan(upsideDown, Documents.JpPassport, Documents.JpPassport.Print!));
        Assert.Equal("head", error.ParamName);
        Assert.Contains("-100 px below", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 36)]
    [InlineData(36, 32)]
    public void A_head_height_that_is_no_range_is_an_invalid_template(double min, double max)
    {
        var template = Documents.Millimetres("broken", 35, 45, 413, 531, (min, max));

        var error = Assert.Throws<IdPhotoException>(
            () => new TemplateCropPlanner().Plan(new SyntheticHead().Measure(), template, template.Print!));
        Assert.Equal(IdPhotoErrorCode.InvalidTemplate, error.Code);
        Assert.Contains("'broken'", error.Message, StringComparison.Ordinal);
    }

    // Crown to eyes against eyes to chin from 0.85 to 1.15, hair up to 12 % of the head above the crown, the eyes anywhere in the photo.
    private static IEnumerable<SyntheticHead> Heads() =>
        from roll in (double[])[-20, -7.5, 0, 3, 20]
        from crown in (double[])[255, 300, 345]
        from hair in (double[])[0, 20, 70]
        from eyes in (PhotoPoint[])[new(2000, 2000), new(700, 900), new(3500, 2900.25)]
        select new SyntheticHead { RollDegrees = roll, Crown = crown, Hair = crown + hair, Eyes = eyes };

    private static void AssertInside(FrameRange? range, double value)
    {
        if (range is { } stated)
        {
            Assert.InRange(value, stated.Min - Exact, stated.Max + Exact);
        }
    }
}
