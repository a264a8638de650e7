namespace IdPhoto.Geometry;

/// <summary>
/// The placements that are still open: a convex polygon in the plane of head height and eye line, narrowed limit by limit, the
/// most important first. It never becomes empty: a limit that no open placement keeps leaves those that break it least,
/// so that each limit is kept as well as the more important ones let it be.
/// </summary>
/// <remarks>Clipping against one half plane at a time: Sutherland and Hodgman, "Reentrant Polygon Clipping", CACM 17(1), 1974.</remarks>
internal sealed class PlacementPolygon
{
    // Fractions of the frame's height: far below a pixel, far above the rounding of the few operations made here.
    private const double Tolerance = 1e-12;

    private readonly IReadOnlyList<HeadPlacement> _corners;

    private PlacementPolygon(IReadOnlyList<HeadPlacement> corners) => _corners = corners;

    /// <summary>The smallest and the largest head height that are open.</summary>
    public FrameRange HeadHeights => new(_corners.Min(c => c.HeadHeight), _corners.Max(c => c.HeadHeight));

    public static PlacementPolygon Rectangle(FrameRange headHeight, FrameRange eyeLine) => new(
    [
        new(headHeight.Min, eyeLine.Min),
        new(headHeight.Max, eyeLine.Min),
        new(headHeight.Max, eyeLine.Max),
        new(headHeight.Min, eyeLine.Max),
    ]);

    public PlacementPolygon AtLeast(PlacementMeasure measure, double limit) => AtMost(-measure, -limit);

    public PlacementPolygon AtMost(PlacementMeasure measure, double limit)
    {
        var least = _corners.Min(measure.At);
        if (least > limit + Tolerance)
        {
            return new([.. _corners.Where(c => measure.At(c) <= least + Tolerance)]);
        }

        var kept = new List<HeadPlacement>(_corners.Count + 1);
        for (var i = 0; i < _corners.Count; i++)
        {
            var (from, to) = (_corners[i], _corners[(i + 1) % _corners.Count]);
            var (fromExcess, toExcess) = (measure.At(from) - limit, measure.At(to) - limit);
            if (fromExcess <= Tolerance)
            {
                kept.Add(from);
            }

            if (fromExcess <= Tolerance != toExcess <= Tolerance)
            {
                kept.Add(Between(from, to, Math.Clamp(fromExcess / (fromExcess - toExcess), 0, 1)));
            }
        }

        return new(kept);
    }

    /// <summary>The eye lines that are open at a head height within <see cref="HeadHeights"/>.</summary>
    public FrameRange EyeLinesAt(double headHeight)
    {
        var (min, max) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < _corners.Count; i++)
        {
            var (from, to) = (_corners[i], _corners[(i + 1) % _corners.Count]);
            if (headHeight < Math.Min(from.HeadHeight, to.HeadHeight) || headHeight > Math.Max(from.HeadHeight, to.HeadHeight))
            {
                continue;
            }

            // An edge along which the head height does not change is met in both its ends, here and as the neighbours' end.
            var run = to.HeadHeight - from.HeadHeight;
            var eyeLine = run == 0 ? from.EyeLine : Between(from, to, (headHeight - from.HeadHeight) / run).EyeLine;
            (min, max) = (Math.Min(min, eyeLine), Math.Max(max, eyeLine));
        }

        return new(min, max);
    }

    private static HeadPlacement Between(HeadPlacement from, HeadPlacement to, double share) => new(
        from.HeadHeight + (share * (to.HeadHeight - from.HeadHeight)),
        from.EyeLine + (share * (to.EyeLine - from.EyeLine)));
}
