namespace IdPhoto.Compliance;

/// <summary>How far a head may be turned to a side.</summary>
public sealed class YawOptions
{
    /// <summary>The limit to either side, degrees. Default 5 (ICAO TR Portrait Quality, table 8); 0 to 90.</summary>
    public double LimitDegrees { get; set; } = 5;

    /// <summary>
    /// The estimate's error, degrees. Default 2.5, the floor of pose estimators on AFLW2000-3D (their mean error is 3.4 to 4); 0 to 45.
    /// </summary>
    public double UncertaintyDegrees { get; set; } = 2.5;
}
