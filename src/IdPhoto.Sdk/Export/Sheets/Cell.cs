namespace IdPhoto.Export.Sheets;

/// <summary>
/// A photo together with the gap at its right and its lower edge, in nanometres: cells may touch, and whole numbers compare exactly.
/// </summary>
internal readonly record struct Cell(int Item, long X, long Y, long Width, long Height, bool Rotated);
