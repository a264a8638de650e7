using static System.FormattableString;

namespace IdPhoto.Geometry;

/// <summary>One range that the template states for the head's place in the frame.</summary>
/// <param name="Name">What it is called in a sentence.</param>
/// <param name="Measure">The length it rules.</param>
/// <param name="Range">What is allowed.</param>
internal sealed record StatedRange(string Name, PlacementMeasure Measure, FrameRange Range)
{
    // A billionth of the frame's height: the plan is exact up to rounding.
    private const double Tolerance = 1e-9;

    /// <summary>The ranges besides the head height, the more important first.</summary>
    public static IReadOnlyList<StatedRange> Of(HeadRules rules, LevelledHead head) =>
    [
        .. Stated("Eye line", LevelledHead.EyeLine, rules.EyeLine),
        .. Stated("Top margin", head.TopMargin, rules.TopMargin),
        .. Stated("Chin margin", head.ChinMargin, rules.ChinMargin),
    ];

    /// <summary>The head height, which <see cref="Of"/> leaves out: the template's planner chooses it inside its range.</summary>
    public static StatedRange HeadHeight(HeadRules rules) => new("Head height", new(0, 1, 0), rules.Height);

    public PlacementPolygon Narrow(PlacementPolygon placements) =>
        placements.AtLeast(Measure, Range.Min).AtMost(Measure, Range.Max);

    public bool IsKeptBy(HeadPlacement placement) => Range.Contains(Measure.At(placement), Tolerance);

    /// <summary>Says how a placement breaks the range, in millimetres where the frame has them, else in percent of its height.</summary>
    public string Describe(HeadPlacement placement, double? frameHeightMm)
    {
        var (factor, unit) = frameHeightMm is { } mm ? (mm, "mm") : (100, "% of the frame's height");
        var (value, min, max) = (Measure.At(placement) * factor, Range.Min * factor, Range.Max * factor);

        // As many decimals as it takes for the number not to look as if it were allowed.
        var format = Enumerable.Range(1, 6).Select(decimals => "F" + decimals).FirstOrDefault(
            f => Text(value, f) != Text(value < min ? min : max, f), "F6");
        var allowed = (Range.Min <= 0, Range.Max >= 1) switch
        {
            (false, true) => Invariant($"asks for at least {Text(min, format)}"),
            (true, false) => Invariant($"allows at most {Text(max, format)}"),
            _ => Invariant($"allows {Text(min, format)} to {Text(max, format)}"),
        };
        return Invariant($"{Name} is {Text(value, format)} {unit}; the document {allowed} {unit.Split(' ')[0]}.");
    }

    private static IEnumerable<StatedRange> Stated(string name, PlacementMeasure measure, FrameRange? range) =>
        range is { } stated ? [new(name, measure, stated)] : [];

    private static string Text(double value, string format) =>
        value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
