namespace IdPhoto.Compliance;

/// <summary>The limits of a measured value; a missing one means unlimited.</summary>
/// <param name="Min">The smallest allowed value.</param>
/// <param name="Max">The largest allowed value.</param>
public readonly record struct AllowedRange(double? Min, double? Max)
{
    // Pass needs a distance to the limit; in ranges narrower than the uncertainty the middle half passes, or nothing ever would.
    private const double MiddleShare = 0.25;

    // Ranges of a single point are met by a crop that was computed, up to rounding.
    private const double Rounding = 1e-6;

    /// <summary>At least <paramref name="min"/>.</summary>
    public static AllowedRange AtLeast(double min) => new(min, null);

    /// <summary>At most <paramref name="max"/>.</summary>
    public static AllowedRange AtMost(double max) => new(null, max);

    /// <summary>From −<paramref name="limit"/> to +<paramref name="limit"/>.</summary>
    public static AllowedRange Within(double limit) => new(-limit, limit);

    /// <summary>Judges a value that is known to within ±<paramref name="uncertainty"/>.</summary>
    /// <returns>Pass, Borderline or Fail; NotAssessed for a value that is not a number.</returns>
    public ComplianceStatus Judge(double value, double uncertainty)
    {
        if (!double.IsFinite(value))
        {
            return ComplianceStatus.NotAssessed;
        }

        var below = (Min ?? double.NegativeInfinity) - value;
        var above = value - (Max ?? double.PositiveInfinity);
        var outside = Math.Max(below, above);
        if (outside > uncertainty + Tolerance(value))
        {
            return ComplianceStatus.Fail;
        }

        var needed = Math.Min(uncertainty, (Max - Min) * MiddleShare ?? double.PositiveInfinity);
        return outside <= Tolerance(value) - needed ? ComplianceStatus.Pass : ComplianceStatus.Borderline;
    }

    private static double Tolerance(double value) => Rounding * Math.Max(1, Math.Abs(value));
}
