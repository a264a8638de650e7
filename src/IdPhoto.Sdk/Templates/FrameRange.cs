namespace IdPhoto;

/// <summary>A closed range of a length along the frame's height, as fractions of that height.</summary>
/// <param name="Min">The smallest allowed value, 0 to 1.</param>
/// <param name="Max">The largest allowed value, 0 to 1.</param>
public readonly record struct FrameRange(double Min, double Max)
{
    /// <summary>The middle.</summary>
    public double Middle => (Min + Max) / 2;

    /// <summary>Whether a value lies in the range, give or take <paramref name="tolerance"/>.</summary>
    public bool Contains(double value, double tolerance = 0) => value >= Min - tolerance && value <= Max + tolerance;
}
