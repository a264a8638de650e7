namespace IdPhoto.Export.Sheets;

/// <summary>
/// Cells of several sizes: the largest first, each into the free rectangle whose shorter side it fills best, which is then cut in two
/// (the guillotine method, Jylänki 2010: best short side fit, split along the shorter or the longer leftover; which is better depends on
/// the sizes).
/// </summary>
internal sealed class MixedPacking(long width, long height, bool allowRotation, bool alongShorter)
{
    private readonly List<Free> _free = [new(0, 0, width, height)];
    private readonly List<Cell> _cells = [];

    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Places one more cell where it fits best; false when it fits nowhere.</summary>
    public bool TryAdd(int item, long cellWidth, long cellHeight)
    {
        var best = (Index: -1, Leftover: long.MaxValue, Rotated: false);
        for (var i = 0; i < _free.Count; i++)
        {
            Consider(i, cellWidth, cellHeight, rotated: false);
            if (allowRotation)
            {
                Consider(i, cellHeight, cellWidth, rotated: true);
            }
        }

        if (best.Index < 0)
        {
            return false;
        }

        var (w, h) = best.Rotated ? (cellHeight, cellWidth) : (cellWidth, cellHeight);
        var free = _free[best.Index];
        _cells.Add(new(item, free.X, free.Y, w, h, best.Rotated));
        _free.RemoveAt(best.Index);
        Split(free, w, h);
        return true;

        void Consider(int index, long w, long h, bool rotated)
        {
            var leftover = Math.Min(_free[index].Width - w, _free[index].Height - h);
            if (leftover >= 0 && leftover < best.Leftover)
            {
                best = (index, leftover, rotated);
            }
        }
    }

    private void Split(Free free, long w, long h)
    {
        var (right, below) = (free.Width - w, free.Height - h);
        var (rightHeight, belowWidth) = (right < below) == alongShorter ? (h, free.Width) : (free.Height, w);
        AddFree(new(free.X + w, free.Y, right, rightHeight));
        AddFree(new(free.X, free.Y + h, belowWidth, below));
    }

    private void AddFree(Free free)
    {
        if (free is { Width: > 0, Height: > 0 })
        {
            _free.Add(free);
        }
    }

    private readonly record struct Free(long X, long Y, long Width, long Height);
}
