using System.Buffers;

namespace IdPhoto.Geometry.Hivision;

/// <summary>
/// The bounding box of the person as HivisionIDPhotos finds it: of all outlines, the one that encloses the largest area.
/// Outlines run through the centres of 8-connected border pixels, as OpenCV's do (Suzuki and Abe 1985), so a line of pixels encloses none.
/// </summary>
internal static class LargestContour
{
    // Clockwise from the right, y down.
    private static ReadOnlySpan<sbyte> StepX => [1, 1, 0, -1, -1, -1, 0, 1];

    private static ReadOnlySpan<sbyte> StepY => [0, 1, 1, 1, 0, -1, -1, -1];

    /// <summary>Finds it inside a window that lies on the picture; null when nothing there is person. Of equal areas the topmost.</summary>
    public static HivisionWindow? Find(AlphaPlane picture, HivisionWindow window)
    {
        if (window.Width <= 0 || window.Height <= 0)
        {
            return null;
        }

        var size = window.Width * window.Height;
        var buffer = ArrayPool<bool>.Shared.Rent(size);
        var seen = buffer.AsSpan(0, size);
        seen.Clear();
        HivisionWindow? largest = null;
        var largestArea = -1L;
        var pending = new Stack<(int X, int Y)>();
        for (var i = 0; i < size; i++)
        {
            var start = (X: window.X1 + (i % window.Width), Y: window.Y1 + (i / window.Width));
            if (seen[i] || !picture.IsPerson(start.X, start.Y))
            {
                continue;
            }

            var bounds = Flood(picture, window, start, seen, pending);
            var area = TwiceEnclosedArea(picture, window, start);
            if (area > largestArea)
            {
                (largest, largestArea) = (bounds, area);
            }
        }

        ArrayPool<bool>.Shared.Return(buffer);
        return largest;
    }

    // Marks everything 8-connected to the start and measures its extent.
    private static HivisionWindow Flood(
        AlphaPlane picture, HivisionWindow window, (int X, int Y) start, Span<bool> seen, Stack<(int X, int Y)> pending)
    {
        var (x1, y1, x2, y2) = (start.X, start.Y, start.X, start.Y);
        Visit(start.X, start.Y, picture, seen);
        while (pending.TryPop(out var p))
        {
            (x1, y1, x2, y2) = (Math.Min(x1, p.X), Math.Min(y1, p.Y), Math.Max(x2, p.X), Math.Max(y2, p.Y));
            for (var d = 0; d < 8; d++)
            {
                Visit(p.X + StepX[d], p.Y + StepY[d], picture, seen);
            }
        }

        return new(x1, y1, x2 + 1, y2 + 1);

        void Visit(int x, int y, AlphaPlane plane, Span<bool> visited)
        {
            if (!IsInside(plane, window, x, y))
            {
                return;
            }

            ref var mark = ref visited[((y - window.Y1) * window.Width) + (x - window.X1)];
            if (!mark)
            {
                mark = true;
                pending.Push((x, y));
            }
        }
    }

    // Walks the outline clockwise from its topmost, leftmost pixel, the outside on the left hand, and sums the trapezoids under it.
    private static long TwiceEnclosedArea(AlphaPlane picture, HivisionWindow window, (int X, int Y) start)
    {
        var first = NextStep(picture, window, start, 0);
        if (first < 0)
        {
            return 0;
        }

        var area = 0L;
        var (at, step) = (start, first);
        do
        {
            var (x, y) = (at.X + StepX[step], at.Y + StepY[step]);
            area += ((long)at.X * y) - ((long)x * at.Y);
            at = (x, y);
            step = NextStep(picture, window, at, step);
        }
        while (at != start || step != first);
        return area;
    }

    // What the last step passed on its left is outside: the search goes on from there. Negative for a lone pixel.
    private static int NextStep(AlphaPlane picture, HivisionWindow window, (int X, int Y) at, int lastStep)
    {
        var from = lastStep + (lastStep % 2 == 0 ? 7 : 6);
        for (var i = 0; i < 8; i++)
        {
            var d = (from + i) % 8;
            if (IsInside(picture, window, at.X + StepX[d], at.Y + StepY[d]))
            {
                return d;
            }
        }

        return -1;
    }

    private static bool IsInside(AlphaPlane picture, HivisionWindow window, int x, int y) =>
        x >= window.X1 && y >= window.Y1 && x < window.X2 && y < window.Y2 && picture.IsPerson(x, y);
}
