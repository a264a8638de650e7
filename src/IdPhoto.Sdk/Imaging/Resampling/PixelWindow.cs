namespace IdPhoto.Imaging;

/// <summary>A part of a photo in whole pixels. It may reach over the photo's edges, where the edge pixels repeat.</summary>
/// <param name="X">The first column.</param>
/// <param name="Y">The first row.</param>
/// <param name="Width">Columns, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
internal readonly record struct PixelWindow(int X, int Y, int Width, int Height)
{
    /// <summary>The whole pixels that a box touches; a box that ends on a pixel's edge does not touch the next.</summary>
    public static PixelWindow Around(PhotoBox box)
    {
        // Boxes come out of divisions: a millionth of a pixel is no pixel.
        const double Slack = 1e-6;
        var (x, y) = ((int)Math.Floor(box.X + Slack), (int)Math.Floor(box.Y + Slack));
        return new(x, y, Math.Max(1, (int)Math.Ceiling(box.Right - Slack) - x), Math.Max(1, (int)Math.Ceiling(box.Bottom - Slack) - y));
    }

    public PhotoBox ToBox() => new(X, Y, Width, Height);
}
