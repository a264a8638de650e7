namespace IdPhoto.Tests.Geometry;

/// <summary>Rules that no placement keeps together: head height wins, then eye line, then margins, and the plan says so.</summary>
public sealed class CropConflictTests
{
    // Rounding of a few double operations on lengths near 1 (fractions of the frame).
    private const double Exact = 1e-9;

    // Crown and chin are equally far from the eyes: of a head of 40 mm, 20 lie above the eye line.
    private static readonly SyntheticHead Head = new() { Crown = 300, Hair = 300, Chin = 300 };

    [Fact]
    public void The_eye_line_wins_over_the_top_margin()
    {
        // 100 mm: the eyes 50 to 52 above the edge and at least 20 to the crown leave 28 to 30 above the crown, not 10 to 12.
        var template = Documents.Millimetres("odd", 80, 100, 800, 1000, (40, 44), eyeLine: (50, 52), topMargin: (10, 12));
        var (plan, planned) = PlannedHead.Of(Head, template);

        Assert.Equal(["Top margin is 26.0 mm; the document allows 10.0 to 12.0 mm."], plan.Conflicts);
        Assert.Equal(0.44, planned.HeadHeight, Exact);
        Assert.Equal(0.52, planned.EyeLine, Exact);
        Assert.Equal(0.26, planned.TopMargin, Exact);
    }

    [Fact]
    public void The_top_margin_wins_over_the_chin_margin()
    {
        var template = Documents.Millimetres("odd", 80, 100, 800, 1000, (40, 44), topMargin: (10, 12), chinMargin: (10, 20));
        var (plan, planned) = PlannedHead.Of(Head, template);

        Assert.Equal(["Chin margin is 44.0 mm; the document allows 10.0 to 20.0 mm."], plan.Conflicts);
        Assert.Equal(0.12, planned.TopMargin, Exact);
        Assert.Equal(0.44, planned.HeadHeight, Exact);
    }

    [Fact]
    public void Each_broken_range_is_one_sentence()
    {
        var template = Documents.Millimetres(
            "odd", 80, 100, 800, 1000, (40, 44), eyeLine: (50, 52), topMargin: (10, 12), chinMargin: (40, 100));
        var (plan, _) = PlannedHead.Of(Head, template);

        Assert.Equal(
            [
                "Top margin is 26.0 mm; the document allows 10.0 to 12.0 mm.",
                "Chin margin is 30.0 mm; the document asks for at least 40.0 mm.",
            ],
            plan.Conflicts);
    }

    [Fact]
    public void Without_millimetres_the_sentence_counts_in_percent()
    {
        var template = Documents.Millimetres("odd", 80, 100, 800, 1000, (40, 44), eyeLine: (50, 52), topMargin: (0, 12));
        var file = new TemplateTarget { WidthPx = 800, HeightPx = 1000, Dpi = 300 };

        Assert.Equal(
            ["Top margin is 26.0 % of the frame's height; the document allows at most 12.0 %."],
            PlannedHead.Of(Head, template, file).Plan.Conflicts);
    }

    [Fact]
    public void A_near_miss_is_written_with_enough_decimals_to_see_it()
    {
        // The eyes at 66 mm at most and a crown at least 20 above them leave 14; the document allows 13.96.
        var template = Documents.Millimetres("odd", 80, 100, 800, 1000, (40, 40), eyeLine: (60, 66), topMargin: (10, 13.96));
        Assert.Equal(
            ["Top margin is 14.00 mm; the document allows 10.00 to 13.96 mm."], PlannedHead.Of(Head, template).Plan.Conflicts);
    }

    [Fact]
    public void Ranges_are_called_broken_exactly_where_no_placement_keeps_them_all()
    {
        // Another way to the same answer: if any placement keeps all rules, so does one in which two of their bounds meet.
        var random = new Random(20260727);
        var contradictory = 0;
        for (var i = 0; i < 2000; i++)
        {
            var template = Documents.Millimetres(
                "random", 80, 100, 800, 1000, Range(30, 60), eyeLine: Range(40, 70), topMargin: Range(5, 40), chinMargin: Range(5, 40));
            var conflicts = PlannedHead.Of(Head, template).Plan.Conflicts.Count > 0;

            Assert.Equal(SomeCornerKeepsAll(template.Head), !conflicts);
            contradictory += conflicts ? 1 : 0;
        }

        Assert.InRange(contradictory, 200, 1800);

        (double Min, double Max) Range(int from, int to)
        {
            var min = from + (random.NextDouble() * (to - from));
            return (min, min + 1 + (random.NextDouble() * 20));
        }
    }

    // Crown and chin are equally far from the eyes, so each rule bounds a·head + b·eyes with these a and b.
    private static bool SomeCornerKeepsAll(HeadRules rules)
    {
        (double A, double B, FrameRange Range)[] bounds =
        [
            (1, 0, rules.Height),
            (0, 1, rules.EyeLine!.Value),
            (-0.5, -1, new(rules.TopMargin!.Value.Min - 1, rules.TopMargin.Value.Max - 1)),
            (-0.5, 1, rules.ChinMargin!.Value),
        ];
        var lines = bounds.SelectMany(b => ((double A, double B, double C)[])[(b.A, b.B, b.Range.Min), (b.A, b.B, b.Range.Max)]).ToArray();
        var corners =
            from p in lines
            from q in lines
            let d = (p.A * q.B) - (q.A * p.B)
            where d != 0
            select (Head: ((p.C * q.B) - (q.C * p.B)) / d, Eyes: ((p.A * q.C) - (q.A * p.C)) / d);
        return corners.Any(c => bounds.All(b => b.Range.Contains((b.A * c.Head) + (b.B * c.Eyes), Exact)));
    }
}
