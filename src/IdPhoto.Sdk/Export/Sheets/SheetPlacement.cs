namespace IdPhoto;

/// <summary>One photo on the sheet.</summary>
/// <param name="Item">Which item, counted from 0.</param>
/// <param name="Box">Where it lies, millimetres from the top left corner of the paper.</param>
/// <param name="Rotated">Whether it lies on its side, turned a quarter counter-clockwise.</param>
public readonly record struct SheetPlacement(int Item, SheetBox Box, bool Rotated);
