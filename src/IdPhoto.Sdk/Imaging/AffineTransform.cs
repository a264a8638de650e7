namespace IdPhoto.Imaging;

/// <summary>
/// A map between two pixel frames (origin top left, first pixel's centre at (0.5, 0.5)):
/// X = <paramref name="M11"/>·x + <paramref name="M12"/>·y + <paramref name="Dx"/>,
/// Y = <paramref name="M21"/>·x + <paramref name="M22"/>·y + <paramref name="Dy"/>.
/// </summary>
/// <param name="M11">∂X/∂x.</param>
/// <param name="M12">∂X/∂y.</param>
/// <param name="M21">∂Y/∂x.</param>
/// <param name="M22">∂Y/∂y.</param>
/// <param name="Dx">X of the source's origin.</param>
/// <param name="Dy">Y of the source's origin.</param>
public readonly record struct AffineTransform(double M11, double M12, double M21, double M22, double Dx, double Dy)
{
    /// <summary>The map that changes nothing.</summary>
    public static AffineTransform Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Determinant of the linear part: the factor by which areas grow.</summary>
    public double Determinant => (M11 * M22) - (M12 * M21);

    /// <summary>
    /// A similarity: scales, rotates clockwise as seen in the picture, and moves <paramref name="anchor"/> to <paramref name="target"/>.
    /// </summary>
    /// <param name="scale">Target pixels per source pixel.</param>
    /// <param name="degrees">The clockwise turn.</param>
    /// <param name="anchor">A point of the source.</param>
    /// <param name="target">Where it goes.</param>
    public static AffineTransform Similarity(double scale, double degrees, PhotoPoint anchor, PhotoPoint target)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (a, b) = (scale * cos, scale * sin);
        return new(a, -b, b, a, target.X - (a * anchor.X) + (b * anchor.Y), target.Y - (b * anchor.X) - (a * anchor.Y));
    }

    /// <summary>The map that stretches a box of the source over a whole target of the given size.</summary>
    public static AffineTransform FromBox(PhotoBox box, double width, double height)
    {
        var (sx, sy) = (width / box.Width, height / box.Height);
        return new(sx, 0, 0, sy, -box.X * sx, -box.Y * sy);
    }

    /// <summary>Maps a point.</summary>
    public PhotoPoint Apply(PhotoPoint p) => new((M11 * p.X) + (M12 * p.Y) + Dx, (M21 * p.X) + (M22 * p.Y) + Dy);

    /// <summary>The map back.</summary>
    /// <exception cref="InvalidOperationException">The map flattens the plane and has no inverse.</exception>
    public AffineTransform Invert()
    {
        var d = Determinant;
        if (Math.Abs(d) < 1e-12)
        {
            throw new InvalidOperationException("This transform has no inverse: its determinant is zero.");
        }

        return new(M22 / d, -M12 / d, -M21 / d, M11 / d, ((M12 * Dy) - (M22 * Dx)) / d, ((M21 * Dx) - (M11 * Dy)) / d);
    }

    /// <summary>This map followed by <paramref name="next"/>.</summary>
    public AffineTransform Then(AffineTransform next) => new(
        (next.M11 * M11) + (next.M12 * M21),
        (next.M11 * M12) + (next.M12 * M22),
        (next.M21 * M11) + (next.M22 * M21),
        (next.M21 * M12) + (next.M22 * M22),
        (next.M11 * Dx) + (next.M12 * Dy) + next.Dx,
        (next.M21 * Dx) + (next.M22 * Dy) + next.Dy);
}
