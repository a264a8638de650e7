using System.Buffers;
using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.BackgroundShadow;

/// <summary>The lightness of background cells without their texture: the mean over the background within 7 × 7 cells.</summary>
internal static class SmoothLightness
{
    // 28 pixels of the aligned portrait, a quarter of the distance of the eyes: a shadow's edge is softer.
    private const int Radius = 3;
    private const int Stride = BackgroundCells.GridSize + 1;

    /// <summary>The mean lightness around each cell.</summary>
    public static float[] Of(BackgroundCell[] cells)
    {
        var (sums, counts) = (ArrayPool<double>.Shared.Rent(Stride * Stride), ArrayPool<int>.Shared.Rent(Stride * Stride));
        Array.Clear(sums);
        Array.Clear(counts);
        foreach (var cell in cells)
        {
            var at = ((cell.Y + 1) * Stride) + cell.X + 1;
            (sums[at], counts[at]) = (cell.Colour.L, 1);
        }

        // Summed-area tables (Crow, 1984).
        for (var y = 1; y < Stride; y++)
        {
            for (var at = (y * Stride) + 1; at < (y + 1) * Stride; at++)
            {
                sums[at] += sums[at - 1] + sums[at - Stride] - sums[at - Stride - 1];
                counts[at] += counts[at - 1] + counts[at - Stride] - counts[at - Stride - 1];
            }
        }

        float[] smooth = [.. cells.Select(cell => MeanAround(cell, sums, counts))];
        ArrayPool<double>.Shared.Return(sums);
        ArrayPool<int>.Shared.Return(counts);
        return smooth;
    }

    private static float MeanAround(BackgroundCell cell, double[] sums, int[] counts)
    {
        var (left, right) = (Math.Max(cell.X - Radius, 0), Math.Min(cell.X + Radius + 1, BackgroundCells.GridSize));
        var (top, bottom) = (Math.Max(cell.Y - Radius, 0) * Stride, Math.Min(cell.Y + Radius + 1, BackgroundCells.GridSize) * Stride);
        var sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
        var count = counts[bottom + right] - counts[bottom + left] - counts[top + right] + counts[top + left];
        return (float)(sum / count);
    }
}
