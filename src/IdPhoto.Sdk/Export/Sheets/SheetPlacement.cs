namespace IdPhoto;

/// <summary>One photo on the sheet, in millimetres from the top left corner of the paper.</summary>
/// <param name="Item">Which item, counted from 0.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
/// <param name="Width">The width as it lies.</param>
/// <param name="Height">The height as it lies.</param>
/// <param name="Rotated">Whether it lies on its side, turned a quarter counter-clockwise.</param>
public readonly record struct SheetPlacement(int Item, double X, double Y, double Width, double Height, bool Rotated);
