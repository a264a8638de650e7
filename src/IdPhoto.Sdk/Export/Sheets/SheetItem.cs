namespace IdPhoto;

/// <summary>A size of photo on a sheet.</summary>
/// <param name="WidthMm">The width, millimetres.</param>
/// <param name="HeightMm">The height, millimetres.</param>
/// <param name="Count">How many; null fills what is left, by turns with other such items.</param>
public sealed record SheetItem(double WidthMm, double HeightMm, int? Count = null);
