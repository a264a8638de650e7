namespace IdPhoto.Compliance;

/// <summary>How exactly head heights are known.</summary>
public sealed class HeadHeightOptions
{
    /// <summary>
    /// The uncertainty of a height up to the crown, as a share of it: the skull under the hair is an estimate. Default 0.06, half the width of ICAO's own
    /// range of 32 to 36 mm; 0 to 0.5.
    /// </summary>
    public double CrownUncertainty { get; set; } = 0.06;

    /// <summary>The uncertainty of a height up to the top of the hair, which the matte shows, as a share of it. Default 0.02; 0 to 0.5.</summary>
    public double HairUncertainty { get; set; } = 0.02;
}
