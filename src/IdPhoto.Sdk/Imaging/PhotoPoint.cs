namespace IdPhoto;

/// <summary>
/// A point in pixels, origin at the top left corner of the picture; the centre of the first pixel is (0.5, 0.5).
/// </summary>
/// <param name="X">Pixels from the left edge.</param>
/// <param name="Y">Pixels from the top edge.</param>
public readonly record struct PhotoPoint(double X, double Y)
{
    /// <summary>The distance to another point, in pixels.</summary>
    public double DistanceTo(PhotoPoint other) => Math.Sqrt(((other.X - X) * (other.X - X)) + ((other.Y - Y) * (other.Y - Y)));

    /// <summary>The point half way to another one.</summary>
    public PhotoPoint MidpointTo(PhotoPoint other) => new((X + other.X) / 2, (Y + other.Y) / 2);

    /// <summary>The same point in a picture that is <paramref name="factor"/> times as large.</summary>
    public PhotoPoint Scale(double factor) => new(X * factor, Y * factor);

    /// <summary>The direction to another point, degrees clockwise from the picture's right: the tilt of the line through both.</summary>
    internal double DegreesTo(PhotoPoint other) => Math.Atan2(other.Y - Y, other.X - X) * 180 / Math.PI;
}
