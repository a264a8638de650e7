namespace IdPhoto.Detection.BlazeFace;

/// <summary>
/// Weighted non-maximum suppression: overlapping candidates become one, box and points averaged by score, which halves the jitter of
/// taking the best alone. Source: MediaPipe, calculators/util/non_max_suppression_calculator (algorithm WEIGHTED).
/// </summary>
internal static class WeightedSuppression
{
    private const double Overlap = 0.3;

    public static IEnumerable<BlazeFaceCandidate> Merge(IEnumerable<BlazeFaceCandidate> candidates)
    {
        var remaining = candidates.OrderByDescending(c => c.Score).ToList();
        while (remaining.Count > 0)
        {
            var best = remaining[0];
            var cluster = remaining.Where(c => c.Box.IntersectionOverUnion(best.Box) > Overlap).ToList();
            if (cluster.Count == 0)
            {
                cluster.Add(best);
            }

            remaining.RemoveAll(cluster.Contains);
            yield return Average(best.Score, cluster);
        }
    }

    private static BlazeFaceCandidate Average(double score, List<BlazeFaceCandidate> cluster)
    {
        var total = cluster.Sum(c => c.Score);
        double Mean(Func<BlazeFaceCandidate, double> value) => cluster.Sum(c => c.Score * value(c)) / total;
        var box = PhotoBox.FromEdges(Mean(c => c.Box.X), Mean(c => c.Box.Y), Mean(c => c.Box.Right), Mean(c => c.Box.Bottom));
        var points = new PhotoPoint[cluster[0].Points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new(Mean(c => c.Points[i].X), Mean(c => c.Points[i].Y));
        }

        return new BlazeFaceCandidate(score, box, points);
    }
}
