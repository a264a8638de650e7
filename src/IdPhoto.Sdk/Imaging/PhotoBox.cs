namespace IdPhoto;

/// <summary>An axis-parallel box in pixels, origin at the top left corner of the picture. It may reach over the picture's edges.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The top edge.</param>
/// <param name="Width">The width, pixels.</param>
/// <param name="Height">The height, pixels.</param>
public readonly record struct PhotoBox(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The centre.</summary>
    public PhotoPoint Centre => new(X + (Width / 2), Y + (Height / 2));

    /// <summary>The area, square pixels.</summary>
    public double Area => Width * Height;

    /// <summary>The box from its edges.</summary>
    public static PhotoBox FromEdges(double left, double top, double right, double bottom) => new(left, top, right - left, bottom - top);

    /// <summary>Intersection over union with another box: 0 when apart, 1 when equal.</summary>
    public double IntersectionOverUnion(PhotoBox other)
    {
        var w = Math.Min(Right, other.Right) - Math.Max(X, other.X);
        var h = Math.Min(Bottom, other.Bottom) - Math.Max(Y, other.Y);
        if (w <= 0 || h <= 0)
        {
            return 0;
        }

        return w * h / (Area + other.Area - (w * h));
    }

    /// <summary>The same box in a picture that is <paramref name="factor"/> times as large.</summary>
    public PhotoBox Scale(double factor) => new(X * factor, Y * factor, Width * factor, Height * factor);
}
