namespace IdPhoto.Export.Sheets;

/// <summary>The lines along photos' edges, in the unit of the boxes: millimetres for vectors, pixels for a picture.</summary>
internal static class CutMarks
{
    /// <summary>The length of a corner mark, millimetres.</summary>
    public const double ReachMm = 3;

    /// <summary>Each line just outside the edge that it marks; what lies beyond the sheet is cut off.</summary>
    public static IEnumerable<SheetBox> Around(IEnumerable<SheetBox> photos, SheetBox sheet, CutLines kind, double reach, double thickness) =>
        kind == CutLines.None ? [] : photos
            .SelectMany(photo => kind == CutLines.Full ? Through(photo, sheet, thickness) : Corners(photo, reach, thickness))
            .Select(line => Clip(line, sheet))
            .Where(line => line is { Width: > 0, Height: > 0 })
            .Distinct();

    private static IEnumerable<SheetBox> Through(SheetBox photo, SheetBox sheet, double thickness) =>
    [
        new(photo.X - thickness, 0, thickness, sheet.Height),
        new(photo.Right, 0, thickness, sheet.Height),
        new(0, photo.Y - thickness, sheet.Width, thickness),
        new(0, photo.Bottom, sheet.Width, thickness),
    ];

    private static IEnumerable<SheetBox> Corners(SheetBox photo, double reach, double thickness)
    {
        foreach (var x in new[] { photo.X - thickness, photo.Right })
        {
            yield return new(x, photo.Y - reach, thickness, reach);
            yield return new(x, photo.Bottom, thickness, reach);
        }

        foreach (var y in new[] { photo.Y - thickness, photo.Bottom })
        {
            yield return new(photo.X - reach, y, reach, thickness);
            yield return new(photo.Right, y, reach, thickness);
        }
    }

    private static SheetBox Clip(SheetBox box, SheetBox sheet)
    {
        var (left, top) = (Math.Max(box.X, sheet.X), Math.Max(box.Y, sheet.Y));
        return new(left, top, Math.Min(box.Right, sheet.Right) - left, Math.Min(box.Bottom, sheet.Bottom) - top);
    }
}
