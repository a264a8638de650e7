namespace IdPhoto.Export.Sheets;

/// <summary>
/// As many cells of one size as a rectangle holds: the best of the plain grids, upright and turned, and of cutting the rectangle in two
/// where a row or a column ends and filling both parts likewise. Cuts nest three deep; deeper ones gain nothing on any paper sold.
/// </summary>
internal sealed class BlockPacking(long width, long height, bool allowRotation)
{
    private const int Depth = 3;
    private readonly Dictionary<(long Width, long Height, int Depth), Block> _known = [];

    /// <summary>The cells, relative to the rectangle's top left corner.</summary>
    public IReadOnlyList<Cell> Fill(int item, long availableWidth, long availableHeight)
    {
        var cells = new List<Cell>();
        Place(Best(availableWidth, availableHeight, Depth), 0, 0, item, cells);
        return cells;
    }

    private static void Place(Block block, long x, long y, int item, List<Cell> cells)
    {
        if (block.First is not null && block.Second is not null)
        {
            Place(block.First, x, y, item, cells);
            Place(block.Second, x + block.SecondX, y + block.SecondY, item, cells);
            return;
        }

        for (var row = 0L; row < block.Rows; row++)
        {
            for (var column = 0L; column < block.Columns; column++)
            {
                cells.Add(new(item, x + (column * block.CellWidth), y + (row * block.CellHeight), block.CellWidth, block.CellHeight, block.Rotated));
            }
        }
    }

    private Block Best(long w, long h, int depth)
    {
        if (_known.TryGetValue((w, h, depth), out var known))
        {
            return known;
        }

        var best = Grid(w, h, rotated: false);
        if (allowRotation)
        {
            best = Better(best, Grid(w, h, rotated: true));
            // No cut gains a photo where the grid already holds as many as the area does.
            if (depth > 0 && best.Count < w * h / (width * height))
            {
                foreach (var cut in Cuts(w))
                {
                    best = Better(best, Block.Split(Best(cut, h, depth - 1), Best(w - cut, h, depth - 1), cut, 0));
                }

                foreach (var cut in Cuts(h))
                {
                    best = Better(best, Block.Split(Best(w, cut, depth - 1), Best(w, h - cut, depth - 1), 0, cut));
                }
            }
        }

        _known[(w, h, depth)] = best;
        return best;
    }

    private IEnumerable<long> Cuts(long length)
    {
        foreach (var step in new[] { width, height })
        {
            for (var cut = step; cut < length; cut += step)
            {
                yield return cut;
            }
        }
    }

    private Block Grid(long w, long h, bool rotated)
    {
        var (cellWidth, cellHeight) = rotated ? (height, width) : (width, height);
        return new() { Columns = w / cellWidth, Rows = h / cellHeight, CellWidth = cellWidth, CellHeight = cellHeight, Rotated = rotated };
    }

    // Of two with as many photos, the one with fewer on their side is easier to look at; of two like that, the plainer.
    private static Block Better(Block a, Block b) => (b.Count, b.Upright) switch
    {
        var (count, _) when count != a.Count => count > a.Count ? b : a,
        var (_, upright) => upright > a.Upright ? b : a,
    };

    /// <summary>A grid of cells, or two blocks side by side.</summary>
    private sealed class Block
    {
        public long Columns { get; init; }

        public long Rows { get; init; }

        public long CellWidth { get; init; }

        public long CellHeight { get; init; }

        public bool Rotated { get; init; }

        public Block? First { get; init; }

        public Block? Second { get; init; }

        public long SecondX { get; init; }

        public long SecondY { get; init; }

        public long Count => First is null ? Columns * Rows : First.Count + Second!.Count;

        public long Upright => First is null ? (Rotated ? 0 : Columns * Rows) : First.Upright + Second!.Upright;

        public static Block Split(Block first, Block second, long x, long y) => new() { First = first, Second = second, SecondX = x, SecondY = y };
    }
}
