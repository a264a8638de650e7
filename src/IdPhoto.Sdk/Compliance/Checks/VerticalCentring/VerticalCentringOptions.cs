namespace IdPhoto.Compliance;

/// <summary>Where the face's centre may stand down the frame.</summary>
public sealed class VerticalCentringOptions
{
    /// <summary>The highest place, percent of the frame's height from the top. Default 30 (ICAO TR Portrait Quality); 0 to 100.</summary>
    public double MinPercent { get; set; } = 30;

    /// <summary>The lowest place, percent of the frame's height from the top. Default 50 (ICAO TR Portrait Quality); 0 to 100.</summary>
    public double MaxPercent { get; set; } = 50;

    /// <summary>
    /// The lowest place for a child under 11, percent of the frame's height from the top: down to it the finding is borderline, as the age is not
    /// known. Default 60 (ISO/IEC 19794-5); 0 to 100.
    /// </summary>
    public double ChildMaxPercent { get; set; } = 60;

    /// <summary>The error, percent of the frame's height. Default 1, the eye line's; 0 to 50.</summary>
    public double UncertaintyPercent { get; set; } = 1;
}
