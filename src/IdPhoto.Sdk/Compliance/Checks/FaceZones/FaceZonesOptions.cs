namespace IdPhoto.Compliance;

/// <summary>How differently the parts of a face may be lit.</summary>
public sealed class FaceZonesOptions
{
    /// <summary>
    /// The smallest mean level of a zone, percent of the largest, in any channel. Default 50 (ICAO TR Portrait Quality); 0 to 100.
    /// </summary>
    public double MinPercent { get; set; } = 50;

    /// <summary>The measure's error, percent: hair in a zone, a beard. Default 5; 0 to 100.</summary>
    public double UncertaintyPercent { get; set; } = 5;
}
