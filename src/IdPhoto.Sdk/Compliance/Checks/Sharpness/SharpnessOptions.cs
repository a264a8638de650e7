namespace IdPhoto.Compliance;

/// <summary>How sharp a face must be.</summary>
public sealed class SharpnessOptions
{
    /// <summary>
    /// The smallest share of fine detail in the face's contrast, percent. Default 1; 0 to 2000. No standard states a number: sharp portraits
    /// have 3.7 to 6.4, and 0.6 to 1.2, 0.3 to 0.5 and 0.2 to 0.4 after a Gaussian blur of 1, 1.5 and 2 pixels, at 100 pixels between the eyes.
    /// </summary>
    public double MinPercent { get; set; } = 1;

    /// <summary>
    /// The error, percent, of a head that has 113 pixels or more between the eyes; one that has fewer is enlarged, and its error with it.
    /// Default 0.3; 0 to 2000.
    /// </summary>
    public double UncertaintyPercent { get; set; } = 0.3;
}
