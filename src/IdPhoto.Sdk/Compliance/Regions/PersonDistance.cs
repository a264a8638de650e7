namespace IdPhoto.Compliance.Regions;

/// <summary>How far each cell of an aligned portrait lies from the person.</summary>
internal static class PersonDistance
{
    private const float Diagonal = 1.351f;

    /// <summary>
    /// Distances in pixels, within 6 % of the Euclidean ones: steps of 1 and 1.351 (Borgefors, "Distance transformations in digital
    /// images", 1986) passed over the grid forth and back.
    /// </summary>
    /// <param name="person">Opacity of the person, one value a pixel; not a number where unknown.</param>
    /// <param name="cellSize">Side of a cell, pixels.</param>
    /// <param name="maxOpacity">A cell with a pixel that is not below this belongs to the person.</param>
    /// <param name="distance">Takes one value a cell, row after row.</param>
    public static void Measure(ReadOnlySpan<float> person, int cellSize, float maxOpacity, Span<float> distance)
    {
        var size = AlignedPortrait.Size / cellSize;
        for (var i = 0; i < distance.Length; i++)
        {
            distance[i] = HoldsPerson(person, i % size * cellSize, i / size * cellSize, cellSize, maxOpacity) ? 0 : float.PositiveInfinity;
        }

        for (var i = 0; i < distance.Length; i++)
        {
            Relax(distance, size, i, -1);
        }

        for (var i = distance.Length - 1; i >= 0; i--)
        {
            Relax(distance, size, i, 1);
        }

        for (var i = 0; i < distance.Length; i++)
        {
            distance[i] *= cellSize;
        }
    }

    // A comparison with "not a number" is false: what is unknown is not the person, and not background either.
    private static bool HoldsPerson(ReadOnlySpan<float> person, int left, int top, int cellSize, float maxOpacity)
    {
        for (var y = top; y < top + cellSize; y++)
        {
            foreach (var opacity in person.Slice((y * AlignedPortrait.Size) + left, cellSize))
            {
                if (opacity >= maxOpacity)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The four neighbours that the pass has seen already: before the cell (step −1) or after it (step 1).
    private static void Relax(Span<float> distance, int size, int i, int step)
    {
        var (x, row) = (i % size, i + (step * size));
        var best = distance[i];
        if (x + step >= 0 && x + step < size)
        {
            best = Math.Min(best, distance[i + step] + 1);
        }

        if (row >= 0 && row < distance.Length)
        {
            best = Math.Min(best, distance[row] + 1);
            best = x > 0 ? Math.Min(best, distance[row - 1] + Diagonal) : best;
            best = x < size - 1 ? Math.Min(best, distance[row + 1] + Diagonal) : best;
        }

        distance[i] = best;
    }
}
