namespace IdPhoto.Compliance;

/// <summary>How wide the head may be in the frame.</summary>
public sealed class HeadWidthOptions
{
    /// <summary>The narrowest head, percent of the frame's width. Default 50 (ICAO TR Portrait Quality); 0 to 100.</summary>
    public double MinPercent { get; set; } = 50;

    /// <summary>The widest head, percent of the frame's width. Default 75 (ICAO TR Portrait Quality); 0 to 100.</summary>
    public double MaxPercent { get; set; } = 75;

    /// <summary>
    /// The error as a share of the width. Default 0.1: the mesh ends before the ears, which stand out by about a tenth; 0 to 0.5.
    /// </summary>
    public double Uncertainty { get; set; } = 0.1;
}
