namespace IdPhoto.Compliance;

/// <summary>A native measure, or why there is none.</summary>
/// <param name="Raw">The measure in the component's own unit; null where it could not be taken.</param>
/// <param name="Reason">Why not, in a sentence.</param>
public readonly record struct QualityReading(double? Raw, string? Reason)
{
    /// <summary>A measure that was taken.</summary>
    public static implicit operator QualityReading(double raw) => new(raw, null);

    /// <summary>A measure that was taken.</summary>
    public static QualityReading FromDouble(double raw) => raw;

    /// <summary>A measure that could not be taken.</summary>
    public static QualityReading None(string reason) => new(null, reason);
}
