namespace IdPhoto.Export.Sheets;

/// <summary>Places photos on paper.</summary>
internal static class SheetPlanner
{
    private const double Nanometres = 1_000_000;

    public static SheetLayout Plan(IReadOnlyList<SheetItem> items, SheetOptions options)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfZero(items.Count, nameof(items));
        options.Validate();
        foreach (var item in items)
        {
            item.Validate();
        }

        var plans = Papers(options).SelectMany(paper => Plans(items, options, paper.Width, paper.Height));
        var best = plans.MaxBy(plan => (plan.Missing is null, plan.Layout.Placements.Count, plan.Layout.Placements.Count(p => !p.Rotated)));
        return best.Missing is { } missing ? throw Unplaceable(items[missing], options, best.Layout) : best.Layout;
    }

    private static IEnumerable<(double Width, double Height)> Papers(SheetOptions options)
    {
        var (shorter, longer) = (options.Paper.ShortMm, options.Paper.LongMm);
        if (options.Orientation != SheetOrientation.Landscape)
        {
            yield return (shorter, longer);
        }

        if (options.Orientation != SheetOrientation.Portrait)
        {
            yield return (longer, shorter);
        }
    }

    private static IEnumerable<(SheetLayout Layout, int? Missing)> Plans(
        IReadOnlyList<SheetItem> items, SheetOptions options, double paperWidth, double paperHeight)
    {
        // A gap belongs to the cell at its left and above it: the last ones reach into the margin.
        var width = Whole(paperWidth - (2 * options.MarginMm) + options.GapMm);
        var height = Whole(paperHeight - (2 * options.MarginMm) + options.GapMm);
        IEnumerable<(IReadOnlyList<Cell> Cells, int? Missing)> packings = items is [var only]
            ? [Single(only, options, width, height)]
            : [Mixed(items, options, new(width, height, options.AllowRotation, alongShorter: true)),
                Mixed(items, options, new(width, height, options.AllowRotation, alongShorter: false))];
        return packings.Select(packing => (Centre(packing.Cells, items, options, paperWidth, paperHeight), packing.Missing));
    }

    private static (IReadOnlyList<Cell> Cells, int? Missing) Single(SheetItem item, SheetOptions options, long width, long height)
    {
        var cells = new BlockPacking(Side(item.WidthMm, options), Side(item.HeightMm, options), options.AllowRotation).Fill(0, width, height);
        return ([.. cells.OrderBy(c => c.Y).ThenBy(c => c.X).Take(item.Count ?? int.MaxValue)], cells.Count >= (item.Count ?? 1) ? null : 0);
    }

    private static (IReadOnlyList<Cell> Cells, int? Missing) Mixed(IReadOnlyList<SheetItem> items, SheetOptions options, MixedPacking packing)
    {
        var largestFirst = Enumerable.Range(0, items.Count).OrderByDescending(i => items[i].WidthMm * items[i].HeightMm).ToList();
        foreach (var i in largestFirst)
        {
            // An item without a count is there once at least.
            for (var placed = 0; placed < (items[i].Count ?? 1); placed++)
            {
                if (!Add(i))
                {
                    return (packing.Cells, i);
                }
            }
        }

        var open = largestFirst.Where(i => items[i].Count is null).ToList();
        while (open.Count > 0)
        {
            open.RemoveAll(i => !Add(i));
        }

        return (packing.Cells, null);

        bool Add(int i) => packing.TryAdd(i, Side(items[i].WidthMm, options), Side(items[i].HeightMm, options));
    }

    private static SheetLayout Centre(
        IReadOnlyList<Cell> cells, IReadOnlyList<SheetItem> items, SheetOptions options, double paperWidth, double paperHeight)
    {
        var gap = options.GapMm;
        var usedWidth = cells.Count == 0 ? 0 : (cells.Max(c => c.X + c.Width) / Nanometres) - gap;
        var usedHeight = cells.Count == 0 ? 0 : (cells.Max(c => c.Y + c.Height) / Nanometres) - gap;
        var (left, top) = ((paperWidth - usedWidth) / 2, (paperHeight - usedHeight) / 2);
        return new(paperWidth, paperHeight, [.. cells.OrderBy(c => c.Y).ThenBy(c => c.X).Select(ToPaper)]);

        SheetPlacement ToPaper(Cell c)
        {
            var (width, height) = (items[c.Item].WidthMm, items[c.Item].HeightMm);
            var (x, y) = (left + (c.X / Nanometres), top + (c.Y / Nanometres));
            return new(c.Item, c.Rotated ? new(x, y, height, width) : new(x, y, width, height), c.Rotated);
        }
    }

    private static IdPhotoException Unplaceable(SheetItem item, SheetOptions options, SheetLayout layout)
    {
        var wanted = item.Count is { } count ? FormattableString.Invariant($"{count} photos of {item.WidthMm:0.#} × {item.HeightMm:0.#} mm do")
            : FormattableString.Invariant($"A photo of {item.WidthMm:0.#} × {item.HeightMm:0.#} mm does");
        return new IdPhotoException(
            IdPhotoErrorCode.InvalidRequest,
            wanted + FormattableString.Invariant(
                $" not fit on {options.Paper.Name} ({layout.WidthMm:0.#} × {layout.HeightMm:0.#} mm) with margins of {options.MarginMm:0.#} mm and gaps of {options.GapMm:0.#} mm. Take larger paper, fewer photos or smaller margins."));
    }

    // Rounded down: seven sevenths of the paper fit on the paper.
    private static long Side(double mm, SheetOptions options) => (long)((mm + options.GapMm) * Nanometres);

    private static long Whole(double mm) => (long)Math.Round(mm * Nanometres);
}
