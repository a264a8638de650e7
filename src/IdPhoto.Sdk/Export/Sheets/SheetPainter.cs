using IdPhoto.Imaging;

namespace IdPhoto.Export.Sheets;

/// <summary>Paints a layout in pixels: photos at their exact size, and cut lines that never run across one.</summary>
internal static class SheetPainter
{
    private const double MillimetresPerInch = 25.4;

    // A pixel at 300 dpi, 0.08 mm; finer printers get as thick a line.
    private const double LinesPerInch = 300;
    // A0 at 300 dpi has 140 million, A4 at 1200 dpi as many.
    private const long MostPixels = 200_000_000;
    private const byte Paper = 255;
    private const byte Line = 160;

    /// <summary>The sheet; the caller disposes it.</summary>
    /// <param name="photos">The picture of each item.</param>
    /// <param name="layout">Where they lie.</param>
    /// <param name="options">Resolution and cut lines.</param>
    public static PhotoImage Paint(IReadOnlyList<PhotoImage> photos, SheetLayout layout, SheetOptions options)
    {
        var (width, height) = (Pixels(layout.WidthMm, options.Dpi), Pixels(layout.HeightMm, options.Dpi));
        if ((long)width * height > MostPixels)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest,
                $"A sheet of {options.Paper.Name} at {options.Dpi} dpi would have {width} × {height} pixels, more than {MostPixels / 1_000_000} million. Lower the resolution.");
        }

        var sheet = new PhotoImage(width, height);
        sheet.Pixels.Fill(Paper);
        var areas = layout.Placements.Select(placement => Area(placement.Box, options.Dpi)).ToList();
        DrawLines(sheet, areas, options);
        foreach (var kind in layout.Placements.Zip(areas).GroupBy(pair => (pair.First.Item, pair.First.Rotated)))
        {
            var first = kind.First().First.Box;
            using var photo = Sized(photos[kind.Key.Item], kind.Key.Rotated, Pixels(first.Width, options.Dpi), Pixels(first.Height, options.Dpi));
            foreach (var (_, area) in kind)
            {
                Copy(photo, sheet, area);
            }
        }

        return sheet;
    }

    private static int Pixels(double mm, int dpi) => (int)Math.Round(mm * dpi / MillimetresPerInch);

    // Each edge is rounded by itself, so that photos without a gap never overlap and none reaches over the paper. Where that leaves a pixel
    // less than the photo has, its last row or column is left out rather than all others resampled; where a pixel more, it stays white.
    private static SheetBox Area(SheetBox box, int dpi)
    {
        var (x, y) = (Pixels(box.X, dpi), Pixels(box.Y, dpi));
        return new(x, y, Math.Min(Pixels(box.Width, dpi), Pixels(box.Right, dpi) - x), Math.Min(Pixels(box.Height, dpi), Pixels(box.Bottom, dpi) - y));
    }

    // At the sheet's own resolution the photo already has these pixels and is copied as it is.
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

    private static void Copy(PhotoImage photo, PhotoImage sheet, SheetBox area)
    {
        var (left, top, bytes) = ((int)area.X * PhotoImage.Channels, (int)area.Y, (int)area.Width * PhotoImage.Channels);
        for (var row = 0; row < (int)area.Height; row++)
        {
            photo.Row(row)[..bytes].CopyTo(sheet.Row(top + row)[left..]);
        }
    }

    private static void DrawLines(PhotoImage sheet, IEnumerable<SheetBox> areas, SheetOptions options)
    {
        var thickness = Math.Max(1, Math.Round(options.Dpi / LinesPerInch));
        var whole = new SheetBox(0, 0, sheet.Width, sheet.Height);
        foreach (var line in CutMarks.Around(areas, whole, options.CutLines, Pixels(CutMarks.ReachMm, options.Dpi), thickness))
        {
            for (var y = (int)line.Y; y < (int)line.Bottom; y++)
            {
                sheet.Row(y)[((int)line.X * PhotoImage.Channels)..((int)line.Right * PhotoImage.Channels)].Fill(Line);
            }
        }
    }
}
