namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>
/// The crop written down a second time, step by step on arrays as its description goes: cut, look for gaps, cut again, drop rows below,
/// add rows above. Slow and plain; it shares no code with the library.
/// </summary>
internal sealed record ReferenceCrop(
    (int X1, int Y1, int X2, int Y2) First, (int X1, int Y1, int X2, int Y2) Second, int Status, int Move, int Dropped, byte[,] Result)
{
    public static ReferenceCrop Of(double x, double y, double w, double h, byte[,] alpha, int tall, int wide, double max = 0.12, double min = 0.10)
    {
        var ratio = (double)tall / wide;
        var k = Math.Sqrt(w * h / 0.2 / (tall * wide));
        var (ch, cw) = ((int)Math.Truncate(tall * k), (int)Math.Truncate(wide * k));
        var x1 = (int)Math.Truncate(x + (w / 2) - (cw / 2.0));
        var y1 = (int)Math.Truncate(y + (h / 2) - (ch * 0.45));
        var (x2, y2) = (x1 + cw, y1 + ch);
        var (top, _, left, right) = Gaps(Cut(alpha, x1, y1, x2, y2));
        var t = left > 0 || right > 0 ? (int)Math.Truncate((left + right) * ratio / 2) : 0;
        var v = (double)(top - t) / ch;
        var (status, move) = (0, 0);
        if (v > max)
        {
            (status, move) = (1, (int)Math.Truncate((v - max) * ch));
        }
        else if (v < min)
        {
            (status, move) = (-1, (int)Math.Truncate((min - v) * ch));
        }

        var second = (X1: x1 + left, Y1: y1 + t + (status * move), X2: x2 - right, Y2: y2 - t + (status * move));
        var result = Cut(alpha, second.X1, second.Y1, second.X2, second.Y2);
        var dropped = Gaps(result).Bottom;
        return new((x1, y1, x2, y2), second, status, move, dropped, MoveDown(result, dropped));
    }

    public static byte[,] Cut(byte[,] alpha, int x1, int y1, int x2, int y2)
    {
        var cut = new byte[y2 - y1, x2 - x1];
        for (var y = Math.Max(y1, 0); y < Math.Min(y2, alpha.GetLength(0)); y++)
        {
            for (var x = Math.Max(x1, 0); x < Math.Min(x2, alpha.GetLength(1)); x++)
            {
                cut[y - y1, x - x1] = alpha[y, x];
            }
        }

        return cut;
    }

    /// <summary>The box of the region with the largest area: x, y, width, height.</summary>
    public static (int X, int Y, int W, int H) LargestBox(byte[,] alpha)
    {
        // A margin of background makes everything outside one piece.
        var (h, w) = (alpha.GetLength(0) + 2, alpha.GetLength(1) + 2);
        var open = new HashSet<(int Y, int X)>();
        for (var y = 1; y < h - 1; y++)
        {
            for (var x = 1; x < w - 1; x++)
            {
                if (alpha[y - 1, x - 1] > 127)
                {
                    open.Add((y, x));
                }
            }
        }

        var best = (Area: -1.0, Box: default((int, int, int, int)));
        while (open.Count > 0)
        {
            var region = Grow(open.Min(), open.Contains, diagonal: true);
            open.ExceptWith(region);
            var outside = Grow((0, 0), p => p.Y >= 0 && p.X >= 0 && p.Y < h && p.X < w && !region.Contains(p), diagonal: false);

            // The area within the outline, square by square between four pixel centres: all in, or one corner cut off.
            var area = 0.0;
            for (var y = 0; y < h - 1; y++)
            {
                for (var x = 0; x < w - 1; x++)
                {
                    var corners = new[] { (y, x), (y, x + 1), (y + 1, x), (y + 1, x + 1) }.Count(p => !outside.Contains(p));
                    area += corners == 4 ? 1 : corners == 3 ? 0.5 : 0;
                }
            }

            if (area > best.Area)
            {
                var (x0, y0) = (region.Min(p => p.X), region.Min(p => p.Y));
                best = (area, (x0 - 1, y0 - 1, region.Max(p => p.X) - x0 + 1, region.Max(p => p.Y) - y0 + 1));
            }
        }

        return best.Box;
    }

    private static (int Top, int Bottom, int Left, int Right) Gaps(byte[,] cut)
    {
        var (x, y, w, h) = LargestBox(cut);
        var (tall, wide) = (cut.GetLength(0), cut.GetLength(1));
        var low = y + h < tall ? y + h : tall - 1;
        var far = x + w < wide ? x + w : wide - 1;
        return (y, tall - low, x, wide - far);
    }

    private static byte[,] MoveDown(byte[,] cut, int rows)
    {
        var moved = new byte[cut.GetLength(0), cut.GetLength(1)];
        for (var y = rows; y < moved.GetLength(0); y++)
        {
            for (var x = 0; x < moved.GetLength(1); x++)
            {
                moved[y, x] = cut[y - rows, x];
            }
        }

        return moved;
    }

    private static HashSet<(int Y, int X)> Grow((int Y, int X) seed, Func<(int Y, int X), bool> may, bool diagonal)
    {
        var grown = new HashSet<(int Y, int X)> { seed };
        var next = new Queue<(int Y, int X)>(grown);
        while (next.TryDequeue(out var p))
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                for (var dx = -1; dx <= 1; dx++)
                {
                    var q = (p.Y + dy, p.X + dx);
                    if ((diagonal || dx == 0 || dy == 0) && may(q) && grown.Add(q))
                    {
                        next.Enqueue(q);
                    }
                }
            }
        }

        return grown;
    }
}
