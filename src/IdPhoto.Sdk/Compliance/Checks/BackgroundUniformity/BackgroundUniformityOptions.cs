namespace IdPhoto.Compliance;

/// <summary>How plain a background must be.</summary>
public sealed class BackgroundUniformityOptions
{
    /// <summary>
    /// The largest spread of the background's colour, ΔE of 1976 (root mean square). Default 6; 0 to 100. No standard states a number:
    /// laid grounds have 0, rooms and streets 8 to 29.
    /// </summary>
    public double MaxSpread { get; set; } = 6;

    /// <summary>The measure's error, in the same unit: what the matte takes for background. Default 2; 0 to 100.</summary>
    public double Uncertainty { get; set; } = 2;
}
