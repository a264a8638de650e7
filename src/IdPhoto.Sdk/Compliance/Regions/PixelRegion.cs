namespace IdPhoto.Compliance.Regions;

/// <summary>Pixels of a square picture, as one run a row: what is convex needs no mask.</summary>
internal sealed class PixelRegion
{
    private readonly int _top;
    private readonly Run[] _runs;

    private PixelRegion(int top, Run[] runs) => (_top, _runs) = (top, runs);

    /// <summary>The number of pixels.</summary>
    public int Count => _runs.Sum(run => run.Length);

    /// <summary>The rows that hold a pixel: the row, its first pixel, and the one after its last.</summary>
    public IEnumerable<(int Y, int From, int To)> Rows =>
        _runs.Select((run, i) => (Y: _top + i, run.From, run.To)).Where(row => row.To > row.From);

    /// <summary>A square of the portrait, cut off at its edges.</summary>
    /// <param name="x">The first column.</param>
    /// <param name="y">The first row.</param>
    /// <param name="side">Its side, pixels.</param>
    public static PixelRegion Square(int x, int y, int side)
    {
        var (top, bottom) = (Inside(y), Inside(y + side));
        return new(top, [.. Enumerable.Repeat(new Run(Inside(x), Inside(x + side)), bottom - top)]);
    }

    /// <summary>The pixels of the portrait whose centres lie in the convex hull of some points.</summary>
    /// <param name="points">The points, in pixels of the portrait.</param>
    public static PixelRegion ConvexHull(IEnumerable<PhotoPoint> points)
    {
        var hull = Regions.ConvexHull.Of(points);
        if (hull.Count == 0)
        {
            return new(0, []);
        }

        var top = Inside((int)Math.Floor(hull.Min(p => p.Y)));
        var bottom = Inside((int)Math.Ceiling(hull.Max(p => p.Y)));
        return new(top, [.. Enumerable.Range(top, bottom - top).Select(y => RowOf(hull, y + 0.5))]);
    }

    /// <summary>The pixels that are in another region too.</summary>
    public PixelRegion Within(PixelRegion other) => new(_top, [.. _runs.Select((run, i) => run.Within(other.RunAt(_top + i)))]);

    private static int Inside(int v) => Math.Clamp(v, 0, AlignedPortrait.Size);

    // A line through a convex polygon enters it once and leaves it once.
    private static Run RowOf(IReadOnlyList<PhotoPoint> hull, double y)
    {
        var (from, to) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < hull.Count; i++)
        {
            var (a, b) = (hull[i], hull[(i + 1) % hull.Count]);
            if ((a.Y <= y) != (b.Y <= y))
            {
                var x = a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
                (from, to) = (Math.Min(from, x), Math.Max(to, x));
            }
        }

        return to > from ? new(Inside((int)Math.Ceiling(from - 0.5)), Inside((int)Math.Ceiling(to - 0.5))) : default;
    }

    private Run RunAt(int y) => y >= _top && y < _top + _runs.Length ? _runs[y - _top] : default;

    private readonly record struct Run(int From, int To)
    {
        public int Length => Math.Max(0, To - From);

        public Run Within(Run other) => new(Math.Max(From, other.From), Math.Min(To, other.To));
    }
}
