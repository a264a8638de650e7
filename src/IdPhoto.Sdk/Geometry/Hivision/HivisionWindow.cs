namespace IdPhoto.Geometry.Hivision;

/// <summary>A window of whole pixels, origin at the picture's top left corner. It may reach over the picture's edges.</summary>
/// <param name="X1">The first column.</param>
/// <param name="Y1">The first row.</param>
/// <param name="X2">One past the last column.</param>
/// <param name="Y2">One past the last row.</param>
public readonly record struct HivisionWindow(int X1, int Y1, int X2, int Y2)
{
    /// <summary>Columns.</summary>
    public int Width => X2 - X1;

    /// <summary>Rows.</summary>
    public int Height => Y2 - Y1;

    /// <summary>The same window as a box.</summary>
    public PhotoBox ToBox() => new(X1, Y1, Width, Height);
}
