namespace IdPhoto;

/// <summary>A part of a sheet.</summary>
/// <param name="X">The left edge, from the sheet's left edge.</param>
/// <param name="Y">The top edge, from the sheet's top edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public readonly record struct SheetBox(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The lower edge.</summary>
    public double Bottom => Y + Height;
}
