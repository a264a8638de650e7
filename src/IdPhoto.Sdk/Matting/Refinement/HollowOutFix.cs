namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Makes opaque what lies well inside the person's outline, as HivisionIDPhotos does for its own MODNet: everything inside the outline
/// of the largest region that is left when the matte's solid part is eroded by 6 pixels. The soft band at the edge stays as it is; real
/// holes, such as a bent arm's, are filled too. Here it works on the matte at the model's resolution, there on the photo's.
/// </summary>
internal static class HollowOutFix
{
    private const float Solid = 127f / 255;

    // Three erosions by a 5×5 square.
    private const int Erosion = 6;

    // Room around the matte in which the outside hangs together.
    private const int Pad = 10;

    /// <returns>False when nothing solid is left to have an outline; the matte is then unchanged.</returns>
    public static bool Apply(Matte matte)
    {
        var (width, height) = (matte.Width + (2 * Pad), matte.Height + (2 * Pad));
        var solid = Erode(Threshold(matte, width, height), width, height);
        if (LargestFilled(solid, width, height) is not { } silhouette)
        {
            return false;
        }

        for (var y = 0; y < matte.Height; y++)
        {
            var row = matte.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = IsInside(silhouette, x + Pad, y + Pad, width) ? 1 : row[x];
            }
        }

        return true;
    }

    private static bool[] Threshold(Matte matte, int width, int height)
    {
        var solid = new bool[width * height];
        for (var y = 0; y < matte.Height; y++)
        {
            var row = matte.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                solid[((y + Pad) * width) + x + Pad] = row[x] > Solid;
            }
        }

        return solid;
    }

    // A square's erosion is one along the rows and one along the columns: a pixel stays when the run it lies in reaches far enough.
    private static float[] Erode(bool[] solid, int width, int height)
    {
        var across = new bool[solid.Length];
        var eroded = new float[solid.Length];
        for (var y = 0; y < height; y++)
        {
            for (int x = 0, run = 0; x < width; x++)
            {
                run = solid[(y * width) + x] ? run + 1 : 0;
                across[(y * width) + Math.Max(x - Erosion, 0)] = run > 2 * Erosion;
            }
        }

        for (var x = 0; x < width; x++)
        {
            for (int y = 0, run = 0; y < height; y++)
            {
                run = across[(y * width) + x] ? run + 1 : 0;
                eroded[(Math.Max(y - Erosion, 0) * width) + x] = run > 2 * Erosion ? 1 : 0;
            }
        }

        return eroded;
    }

    // Of all regions the one that is largest with its holes; the outside is what touches the border.
    private static bool[]? LargestFilled(float[] solid, int width, int height)
    {
        var map = new int[solid.Length];
        bool[]? best = null;
        var bestSize = 0;
        var plane = new float[solid.Length];
        var outside = new int[solid.Length];
        var regions = ConnectedRegions.Label(solid, 0, width, height, map);
        for (var label = 0; label < regions.Count; label++)
        {
            if (!regions[label].IsInside)
            {
                continue;
            }

            for (var i = 0; i < plane.Length; i++)
            {
                plane[i] = map[i] == label ? 1 : 0;
            }

            var parts = ConnectedRegions.Label(plane, 0, width, height, outside);
            var filled = Array.ConvertAll(outside, part => parts[part].IsInside || !parts[part].TouchesBorder);
            var size = filled.Count(inside => inside);
            (best, bestSize) = size > bestSize ? (filled, size) : (best, bestSize);
        }

        return best;
    }

    // The outline is two pixels thick: the silhouette's boundary pixels and their neighbours stay as they are.
    private static bool IsInside(bool[] silhouette, int x, int y, int width)
    {
        var at = (y * width) + x;
        return silhouette[at] && !IsBoundary(at) && !IsBoundary(at - 1) && !IsBoundary(at + 1) && !IsBoundary(at - width) && !IsBoundary(at + width);

        bool IsBoundary(int i) => !(silhouette[i - 1] && silhouette[i + 1] && silhouette[i - width] && silhouette[i + width]);
    }
}
