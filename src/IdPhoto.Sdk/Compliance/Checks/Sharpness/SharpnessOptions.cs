namespace IdPhoto.Compliance;

/// <summary>How sharp a face must be.</summary>
public sealed class SharpnessOptions
{
    /// <summary>The smallest share of fine detail in the face's contrast, percent. Default 1; 0 to 2000.</summary>
    public double MinPercent { get; set; } = 1;

    /// <summary>
    /// The error, percent, of a head that has 113 pixels or more between the eyes; one that has fewer is enlarged, and its error with it.
    /// Default 0.3; 0 to 2000.
    /// </summary>
    public double UncertaintyPercent { get; set; } = 0.3;
}
