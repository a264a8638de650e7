namespace IdPhoto.Export.Watermarks;

/// <summary>Draws the built-in letters: round-ended lines with edges a pixel soft.</summary>
internal static class StrokeText
{
    // Of the grid's six units: as bold as a bold grotesque's stem.
    private const double Weight = 0.9;

    /// <summary>A text whose capitals are <paramref name="capHeight"/> pixels high.</summary>
    public static TextMask Render(string text, double capHeight)
    {
        var (lines, units) = StrokeLetters.Outline(text);
        var scale = capHeight / (StrokeLetters.CapHeight + Weight);
        var radius = Weight * scale / 2;

        // A unit below the foot: the comma reaches there.
        var mask = new TextMask(Size(units), Size(StrokeLetters.CapHeight + 1), new byte[Size(units) * Size(StrokeLetters.CapHeight + 1)]);
        foreach (var (from, to) in lines)
        {
            Draw(mask, At(from), At(to), radius);
        }

        return mask;

        int Size(int length) => (int)Math.Ceiling((length * scale) + (2 * radius)) + 2;
        PhotoPoint At(PhotoPoint grid) => new((grid.X * scale) + radius + 1, (grid.Y * scale) + radius + 1);
    }

    private static void Draw(TextMask mask, PhotoPoint from, PhotoPoint to, double radius)
    {
        var reach = radius + 1;
        var (left, right) = ((int)(Math.Min(from.X, to.X) - reach), (int)(Math.Max(from.X, to.X) + reach));
        var (top, bottom) = ((int)(Math.Min(from.Y, to.Y) - reach), (int)(Math.Max(from.Y, to.Y) + reach));
        for (var y = Math.Max(0, top); y <= Math.Min(mask.Height - 1, bottom); y++)
        {
            for (var x = Math.Max(0, left); x <= Math.Min(mask.Width - 1, right); x++)
            {
                var coverage = Math.Clamp(radius + 0.5 - Distance(new(x + 0.5, y + 0.5), from, to), 0, 1);
                ref var pixel = ref mask.Coverage[(y * mask.Width) + x];
                pixel = Math.Max(pixel, (byte)((coverage * 255) + 0.5));
            }
        }
    }

    private static double Distance(PhotoPoint p, PhotoPoint from, PhotoPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((p.X - from.X) * dx) + ((p.Y - from.Y) * dy)) / length, 0, 1);
        return Math.Sqrt(Square(p.X - from.X - (along * dx)) + Square(p.Y - from.Y - (along * dy)));
    }

    private static double Square(double value) => value * value;
}
