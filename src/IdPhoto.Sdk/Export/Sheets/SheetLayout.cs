using IdPhoto.Export.Sheets;

namespace IdPhoto;

/// <summary>Where each photo lies on the paper, in millimetres.</summary>
/// <param name="WidthMm">The paper's width as it lies.</param>
/// <param name="HeightMm">The paper's height as it lies.</param>
/// <param name="Placements">The photos, from the top left to the bottom right.</param>
public sealed record SheetLayout(double WidthMm, double HeightMm, IReadOnlyList<SheetPlacement> Placements)
{
    /// <summary>Finds the layout.</summary>
    /// <param name="items">The photos' sizes; at least one.</param>
    /// <param name="options">The paper and the rules.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: an item does not fit on the paper, the counted ones do not all fit, or an option is
    /// out of its range.
    /// </exception>
    public static SheetLayout Plan(IReadOnlyList<SheetItem> items, SheetOptions options) => SheetPlanner.Plan(items, options);

    /// <summary>
    /// The cut lines as thin boxes, millimetres. They touch the photos' edges from outside but run on under neighbours: draw them first.
    /// </summary>
    /// <param name="kind">Corner marks of 3 mm, full lines, or none.</param>
    /// <param name="lineMm">How thick a line is, millimetres.</param>
    public IReadOnlyList<SheetBox> Lines(CutLines kind, double lineMm = 0.1) =>
        [.. CutMarks.Around(Placements.Select(placement => placement.Box), new(0, 0, WidthMm, HeightMm), kind, CutMarks.ReachMm, lineMm)];
}
