namespace IdPhoto.Compliance;

/// <summary>How far a head may be tilted.</summary>
public sealed class RollOptions
{
    /// <summary>The limit to either side, degrees. Default 8 (ICAO TR Portrait Quality, table 8, which recommends 5); 0 to 90.</summary>
    public double LimitDegrees { get; set; } = 8;

    /// <summary>
    /// The estimate's error, degrees. Default 1.4, by which two meshes trained apart read the roll of one photo differently; 0 to 45.
    /// </summary>
    public double UncertaintyDegrees { get; set; } = 1.4;
}
