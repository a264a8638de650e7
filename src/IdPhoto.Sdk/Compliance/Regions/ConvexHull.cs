namespace IdPhoto.Compliance.Regions;

/// <summary>The convex hull of points (Andrew's monotone chain, 1979).</summary>
internal static class ConvexHull
{
    /// <summary>The corners, in order around the hull.</summary>
    public static IReadOnlyList<PhotoPoint> Of(IEnumerable<PhotoPoint> points)
    {
        PhotoPoint[] sorted = [.. points.Order(Comparer<PhotoPoint>.Create(FromLeft))];
        var there = Chain(sorted);
        Array.Reverse(sorted);
        return [.. there.SkipLast(1), .. Chain(sorted).SkipLast(1)];
    }

    private static int FromLeft(PhotoPoint a, PhotoPoint b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y);

    private static List<PhotoPoint> Chain(PhotoPoint[] points)
    {
        var chain = new List<PhotoPoint>();
        foreach (var p in points)
        {
            while (chain.Count > 1 && Turn(chain[^2], chain[^1], p) <= 0)
            {
                chain.RemoveAt(chain.Count - 1);
            }

            chain.Add(p);
        }

        return chain;
    }

    private static double Turn(PhotoPoint a, PhotoPoint b, PhotoPoint c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
