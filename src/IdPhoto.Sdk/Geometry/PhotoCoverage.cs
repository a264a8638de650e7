namespace IdPhoto.Geometry;

/// <summary>
/// How far the frame reaches over the photo's edges. An edge stands at a fixed distance from the eyes, and of the frame's corners the
/// same one always lies farthest out towards it, so each edge gives one linear measure: positive where picture is missing.
/// </summary>
internal readonly struct PhotoCoverage
{
    private readonly (FrameSide Side, PlacementMeasure Overreach)[] _edges;

    public PhotoCoverage(LevelledHead head, HeadMeasurements photo, TemplateTarget target)
    {
        var halfWidth = target.WidthPx / (2.0 * target.HeightPx);
        _edges =
        [
            Edge(0, 1, photo.PhotoHeight - head.Eyes.Y),
            Edge(0, -1, head.Eyes.Y),
            Edge(-1, 0, head.Eyes.X),
            Edge(1, 0, photo.PhotoWidth - head.Eyes.X),
        ];

        // (nx, ny): the edge's outward normal in the photo; (x, y): the same direction in the levelled frame.
        (FrameSide, PlacementMeasure) Edge(int nx, int ny, double distanceFromEyes)
        {
            var x = (head.Cos * nx) + (head.Sin * ny);
            var y = (head.Cos * ny) - (head.Sin * nx);
            var side = Math.Abs(x) > Math.Abs(y)
                ? (x < 0 ? FrameSide.Left : FrameSide.Right)
                : (y < 0 ? FrameSide.Top : FrameSide.Bottom);

            // The farthest corner is below the eyes by the eye line, or above them by what the eye line leaves of the frame.
            var sideways = Math.Abs(x) * halfWidth;
            return (side, y > 0
                ? new(sideways, -distanceFromEyes / head.Height, y)
                : new(sideways - y, -distanceFromEyes / head.Height, y));
        }
    }

    private enum FrameSide
    {
        Left,
        Top,
        Right,
        Bottom,
    }

    /// <summary>
    /// Leaves the placements for which the photo holds the whole frame, or lacks least. The lower edge comes first: a missing piece
    /// of shoulder cannot be made good, while missing background can; the sides come last.
    /// </summary>
    public PlacementPolygon Narrow(PlacementPolygon placements) =>
        _edges.Aggregate(placements, (open, edge) => open.AtMost(edge.Overreach, 0));

    public PictureShortfall ShortfallAt(HeadPlacement placement, int frameHeight)
    {
        Span<double> missing = stackalloc double[4];
        foreach (var (side, overreach) in _edges)
        {
            ref var value = ref missing[(int)side];
            value = Math.Max(value, overreach.At(placement) * frameHeight);
        }

        return new(
            missing[(int)FrameSide.Left], missing[(int)FrameSide.Top], missing[(int)FrameSide.Right], missing[(int)FrameSide.Bottom]);
    }
}
