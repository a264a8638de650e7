namespace IdPhoto.Imaging;

/// <summary>What quarter turns do to pixels and coordinates.</summary>
internal static class QuarterTurnExtensions
{
    /// <summary>The map from the pixels of a picture of this size to those of the turned one.</summary>
    public static AffineTransform Transform(this QuarterTurn turn, int width, int height) => turn switch
    {
        QuarterTurn.Clockwise => new(0, -1, 1, 0, height, 0),
        QuarterTurn.Half => new(-1, 0, 0, -1, width, height),
        QuarterTurn.CounterClockwise => new(0, 1, -1, 0, 0, width),
        _ => AffineTransform.Identity,
    };

    /// <summary>One turn after another.</summary>
    public static QuarterTurn Then(this QuarterTurn turn, QuarterTurn next) => (QuarterTurn)(((int)turn + (int)next) % 4);

    /// <summary>A turned copy; the caller disposes it.</summary>
    public static PhotoImage Apply(this QuarterTurn turn, PhotoImage source)
    {
        var sideways = turn is QuarterTurn.Clockwise or QuarterTurn.CounterClockwise;
        var target = new PhotoImage(sideways ? source.Height : source.Width, sideways ? source.Width : source.Height);
        var from = source.Pixels;
        var to = target.Pixels;
        var back = turn.Transform(source.Width, source.Height).Invert();
        var (stepX, stepY) = ((int)back.M11, (int)back.M21);
        var step = 3 * ((stepY * source.Width) + stepX);
        for (var y = 0; y < target.Height; y++)
        {
            var start = back.Apply(new(0.5, y + 0.5));
            var i = 3 * (((int)start.Y * source.Width) + (int)start.X);
            for (var o = y * target.Width * 3; o < (y + 1) * target.Width * 3; o += 3, i += step)
            {
                to[o] = from[i];
                to[o + 1] = from[i + 1];
                to[o + 2] = from[i + 2];
            }
        }

        return target;
    }
}
