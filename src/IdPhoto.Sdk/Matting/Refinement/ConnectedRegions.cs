namespace IdPhoto.Matting.Refinement;

/// <summary>4-connected regions of a plane on either side of a threshold.</summary>
internal static class ConnectedRegions
{
    /// <summary>Numbers the regions.</summary>
    /// <param name="plane">Width × height values.</param>
    /// <param name="threshold">Values above it are inside.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="map">Receives each pixel's region.</param>
    public static List<Region> Label(ReadOnlySpan<float> plane, float threshold, int width, int height, Span<int> map)
    {
        map.Fill(-1);
        var regions = new List<Region>();
        var queue = new Stack<int>();
        for (var seed = 0; seed < plane.Length; seed++)
        {
            if (map[seed] >= 0)
            {
                continue;
            }

            var inside = plane[seed] > threshold;
            var (size, touches) = (0, false);
            map[seed] = regions.Count;
            queue.Push(seed);
            while (queue.TryPop(out var i))
            {
                size++;
                var (x, y) = (i % width, i / width);
                touches |= x == 0 || y == 0 || x == width - 1 || y == height - 1;
                Visit(x > 0, i - 1, plane, map);
                Visit(x < width - 1, i + 1, plane, map);
                Visit(y > 0, i - width, plane, map);
                Visit(y < height - 1, i + width, plane, map);
            }

            regions.Add(new Region(inside, size, touches));

            void Visit(bool exists, int i, ReadOnlySpan<float> values, Span<int> labels)
            {
                if (exists && labels[i] < 0 && values[i] > threshold == inside)
                {
                    labels[i] = regions.Count;
                    queue.Push(i);
                }
            }
        }

        return regions;
    }

    /// <summary>One region.</summary>
    /// <param name="IsInside">Whether its values are above the threshold.</param>
    /// <param name="Size">Its pixels.</param>
    /// <param name="TouchesBorder">Whether it reaches the plane's border.</param>
    internal readonly record struct Region(bool IsInside, int Size, bool TouchesBorder);
}
