namespace IdPhoto.Compliance;

/// <summary>How near a background must be to an accepted colour.</summary>
public sealed class BackgroundColourOptions
{
    /// <summary>
    /// The largest distance to the nearest accepted colour, CIEDE2000. Default 5; 0 to 100. Authorities name colours, not distances:
    /// grey of 241 levels passes for white (2.8), of 220 fails (7.4), and so does white where light grey #DCDCDC is asked for (7.4).
    /// </summary>
    public double MaxDifference { get; set; } = 5;

    /// <summary>The error of a colour whose white balance nobody checked, in the same unit. Default 2; 0 to 100.</summary>
    public double Uncertainty { get; set; } = 2;
}
