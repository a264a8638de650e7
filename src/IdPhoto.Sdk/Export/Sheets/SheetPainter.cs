using IdPhoto.Imaging;

namespace IdPhoto.Export.Sheets;

/// <summary>Paints a layout in pixels: photos at their exact size, and cut lines that never run across one.</summary>
internal static class SheetPainter
{
    private const double MillimetresPerInch = 25.4;
    private const double MarkMm = 3;
    private const byte Paper = 255;
    private const byte Line = 160;

    /// <summary>The sheet; the caller disposes it.</summary>
    /// <param name="photos">The picture of each item.</param>
    /// <param name="layout">Where they lie.</param>
    /// <param name="options">Resolution, gap and cut lines.</param>
    public static PhotoImage Paint(IReadOnlyList<PhotoImage> photos, SheetLayout layout, SheetOptions options)
    {
        var sheet = new PhotoImage(Pixels(layout.WidthMm, options.Dpi), Pixels(layout.HeightMm, options.Dpi));
        sheet.Pixels.Fill(Paper);
        var areas = layout.Placements.Select(p => Area(p, options.Dpi)).ToList();
        DrawLines(sheet, areas, options);
        foreach (var kind in layout.Placements.Zip(areas).GroupBy(p => (p.First.Item, p.First.Rotated, p.Second.Width, p.Second.Height)))
        {
            using var photo = Sized(photos[kind.Key.Item], kind.Key.Rotated, kind.Key.Width, kind.Key.Height);
            foreach (var (_, area) in kind)
            {
                Copy(photo, sheet, area.X, area.Y);
            }
        }

        return sheet;
    }

    private static int Pixels(double mm, int dpi) => (int)Math.Round(mm * dpi / MillimetresPerInch);

    private static PixelArea Area(SheetPlacement p, int dpi) =>
        new(Pixels(p.X, dpi), Pixels(p.Y, dpi), Pixels(p.Width, dpi), Pixels(p.Height, dpi));

    // At the document's own resolution the photo already has these pixels and is copied as it is.
    private static PhotoImage Sized(PhotoImage photo, bool rotated, int width, int height)
    {
        var turned = (rotated ? QuarterTurn.CounterClockwise : QuarterTurn.None).Apply(photo);
        if (turned.Width == width && turned.Height == height)
        {
            return turned;
        }

        using (turned)
        {
            var sized = new PhotoImage(width, height);
            Resampler.Warp(turned, AffineTransform.FromBox(new(0, 0, turned.Width, turned.Height), width, height), sized, ResampleFilter.Cubic);
            return sized;
        }
    }

    private static void Copy(PhotoImage photo, PhotoImage sheet, int x, int y)
    {
        for (var row = 0; row < photo.Height; row++)
        {
            photo.Row(row).CopyTo(sheet.Row(y + row)[(x * PhotoImage.Channels)..]);
        }
    }

    // Lines are drawn before the photos, one pixel outside their edges: what a neighbour covers, it covers.
    private static void DrawLines(PhotoImage sheet, IReadOnlyList<PixelArea> areas, SheetOptions options)
    {
        if (options.CutLines == CutLines.None)
        {
            return;
        }

        var reach = options.CutLines == CutLines.Full ? Math.Max(sheet.Width, sheet.Height) : Pixels(MarkMm, options.Dpi);
        foreach (var area in areas)
        {
            foreach (var x in new[] { area.X - 1, area.Right })
            {
                Vertical(sheet, x, area.Y - reach, options.CutLines == CutLines.Full ? area.Bottom : area.Y);
                Vertical(sheet, x, area.Bottom, area.Bottom + reach);
            }

            foreach (var y in new[] { area.Y - 1, area.Bottom })
            {
                Horizontal(sheet, y, area.X - reach, options.CutLines == CutLines.Full ? area.Right : area.X);
                Horizontal(sheet, y, area.Right, area.Right + reach);
            }
        }
    }

    private static void Vertical(PhotoImage sheet, int x, int from, int to)
    {
        if (x < 0 || x >= sheet.Width)
        {
            return;
        }

        for (var y = Math.Max(0, from); y < Math.Min(sheet.Height, to); y++)
        {
            sheet.Row(y).Slice(x * PhotoImage.Channels, PhotoImage.Channels).Fill(Line);
        }
    }

    private static void Horizontal(PhotoImage sheet, int y, int from, int to)
    {
        var (start, end) = (Math.Max(0, from), Math.Min(sheet.Width, to));
        if (y >= 0 && y < sheet.Height && end > start)
        {
            sheet.Row(y)[(start * PhotoImage.Channels)..(end * PhotoImage.Channels)].Fill(Line);
        }
    }

    private readonly record struct PixelArea(int X, int Y, int Width, int Height)
    {
        public int Right => X + Width;

        public int Bottom => Y + Height;
    }
}
