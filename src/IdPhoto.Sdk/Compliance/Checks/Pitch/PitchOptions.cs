namespace IdPhoto.Compliance;

/// <summary>How far a head may be turned up or down.</summary>
public sealed class PitchOptions
{
    /// <summary>The limit to either side, degrees. Default 5 (ICAO TR Portrait Quality, table 8); 0 to 90.</summary>
    public double LimitDegrees { get; set; } = 5;

    /// <summary>
    /// What <see cref="HeadPose.Pitch"/> reads of a face that looks straight at the camera, degrees; it is taken off the reading. Default 6,
    /// near the middle of seven portraits that face the camera, which read −0.4 to 13.8 (6.6 on average); −45 to 45.
    /// </summary>
    public double FrontalDegrees { get; set; } = 6;

    /// <summary>
    /// The estimate's error, degrees. Default 8: those portraits lie up to 8 from the zero; 0 to 45.
    /// </summary>
    public double UncertaintyDegrees { get; set; } = 8;
}
