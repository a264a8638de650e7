namespace IdPhoto.Compliance;

/// <summary>How exactly the room below the chin is known.</summary>
public sealed class ChinMarginOptions
{
    /// <summary>
    /// The uncertainty as a share of the head's height. Default 0.025: the mesh reads the chin 0.6 to 5.7 % of it too high, of which the middle
    /// is corrected; 0 to 0.5.
    /// </summary>
    public double Uncertainty { get; set; } = 0.025;
}
