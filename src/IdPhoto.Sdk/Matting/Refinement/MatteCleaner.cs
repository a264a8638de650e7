using System.Buffers;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Leaves one person in a matte: islands that do not hang together with the face are removed, holes inside the body are filled.
/// </summary>
internal static class MatteCleaner
{
    private const float Inside = 0.5f;

    // A hole of up to 1 % of the matte is the model's doubt (a pattern on a shirt, glare on glasses); a larger one is a bent arm.
    private const double LargestHole = 0.01;

    /// <summary>Cleans a matte in place.</summary>
    /// <param name="matte">The matte.</param>
    /// <param name="face">A point on the face, in the photo's pixels.</param>
    /// <returns>False when the matte holds no person at the face.</returns>
    public static bool KeepPersonAt(Matte matte, PhotoPoint face)
    {
        var (width, height) = (matte.Width, matte.Height);
        var labels = ArrayPool<int>.Shared.Rent(width * height);
        try
        {
            var map = labels.AsSpan(0, width * height);
            var regions = ConnectedRegions.Label(matte.Alpha, Inside, width, height, map);
            var x = (int)((face.X - matte.Region.X) / matte.Region.Width * width);
            var y = (int)((face.Y - matte.Region.Y) / matte.Region.Height * height);
            if (x < 0 || y < 0 || x >= width || y >= height || !regions[map[(y * width) + x]].IsInside)
            {
                return false;
            }

            var person = map[(y * width) + x];
            if (RemoveIslands(matte, map, regions, person))
            {
                // An island's own holes and the moat around one in a hole are now other regions than they were.
                regions = ConnectedRegions.Label(matte.Alpha, Inside, width, height, map);
            }

            FillHoles(matte, map, regions);
            return true;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(labels);
        }
    }

    // The soft rim of an island lies below the threshold, in the background's region: it goes with the island it touches.
    private static bool RemoveIslands(Matte matte, ReadOnlySpan<int> map, List<ConnectedRegions.Region> regions, int person)
    {
        const int Rim = 6;
        var alpha = matte.Alpha;
        var removed = false;
        for (var i = 0; i < alpha.Length; i++)
        {
            if (!regions[map[i]].IsInside || map[i] == person)
            {
                continue;
            }

            removed = true;
            var (cx, cy) = (i % matte.Width, i / matte.Width);
            for (var y = Math.Max(0, cy - Rim); y <= Math.Min(matte.Height - 1, cy + Rim); y++)
            {
                for (var x = Math.Max(0, cx - Rim); x <= Math.Min(matte.Width - 1, cx + Rim); x++)
                {
                    var at = (y * matte.Width) + x;
                    alpha[at] = map[at] == person ? alpha[at] : 0;
                }
            }
        }

        return removed;
    }

    private static void FillHoles(Matte matte, ReadOnlySpan<int> map, List<ConnectedRegions.Region> regions)
    {
        var alpha = matte.Alpha;
        var largest = LargestHole * alpha.Length;
        for (var i = 0; i < alpha.Length; i++)
        {
            var region = regions[map[i]];
            if (!region.IsInside && !region.TouchesBorder && region.Size <= largest)
            {
                alpha[i] = 1;
            }
        }
    }
}
