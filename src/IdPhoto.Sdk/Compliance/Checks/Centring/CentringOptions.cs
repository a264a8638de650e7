namespace IdPhoto.Compliance;

/// <summary>Where the face's midline may stand across the frame.</summary>
public sealed class CentringOptions
{
    /// <summary>The leftmost place, percent of the frame's width from the left. Default 45 (ICAO TR Portrait Quality); 0 to 100.</summary>
    public double MinPercent { get; set; } = 45;

    /// <summary>The rightmost place, percent of the frame's width from the left. Default 55 (ICAO TR Portrait Quality); 0 to 100.</summary>
    public double MaxPercent { get; set; } = 55;

    /// <summary>
    /// The midline's error, percent of the frame's width. Default 2: other weights find the midline of finished frontal portraits within 2 %
    /// of the middle; 0 to 50.
    /// </summary>
    public double UncertaintyPercent { get; set; } = 2;
}
