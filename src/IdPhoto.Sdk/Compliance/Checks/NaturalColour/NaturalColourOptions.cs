namespace IdPhoto.Compliance;

/// <summary>How unlike skin the cheeks may look.</summary>
public sealed class NaturalColourOptions
{
    /// <summary>
    /// The largest distance from the colours of skin, a* from 5 to 25 and b* from 5 to 35 (D50). Default 3; 0 to 100. Portraits in good
    /// light have 0, grey cheeks 7.1.
    /// </summary>
    public double MaxDistance { get; set; } = 3;

    /// <summary>The error, in the same unit: make-up, a flushed face, a warm lamp. Default 2; 0 to 100.</summary>
    public double Uncertainty { get; set; } = 2;
}
