namespace IdPhoto.Detection;

/// <summary>Non-maximum suppression that keeps the best of overlapping candidates and drops the others.</summary>
internal static class GreedySuppression
{
    /// <summary>Keeps each candidate that overlaps no better one that was kept by more than the limit.</summary>
    /// <param name="candidates">Best first.</param>
    /// <param name="overlap">How much two candidates overlap, 0 to 1.</param>
    /// <param name="maxOverlap">The overlap up to which both stay.</param>
    public static List<T> Keep<T>(IEnumerable<T> candidates, Func<T, T, double> overlap, double maxOverlap)
    {
        var kept = new List<T>();
        foreach (var candidate in candidates)
        {
            if (kept.TrueForAll(better => overlap(better, candidate) <= maxOverlap))
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }
}
