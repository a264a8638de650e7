namespace IdPhoto;

/// <summary>A picture on a sheet and the size it is printed at.</summary>
/// <param name="Photo">The picture. Read only; who made it disposes it.</param>
/// <param name="Item">Its print size and count, of the picture's shape: see <see cref="SheetItem.RequireShape"/>.</param>
public sealed record SheetPhoto(PhotoImage Photo, SheetItem Item);
