namespace IdPhoto.Compliance;

/// <summary>How red a pupil may be.</summary>
public sealed class RedEyeOptions
{
    /// <summary>The largest share of saturated red in a pupil, percent. Default 15; 0 to 100. No standard states a number.</summary>
    public double MaxPercent { get; set; } = 15;

    /// <summary>The measure's error, percent: the pupil's place is known to a millimetre. Default 10; 0 to 100.</summary>
    public double UncertaintyPercent { get; set; } = 10;

    /// <summary>
    /// The largest enlargement of the head to the standard size (113 pixels between the eyes) at which pupils are still seen. Default 3,
    /// pupils of 4 pixels; above 0.
    /// </summary>
    public double MaxEnlargement { get; set; } = 3;
}
