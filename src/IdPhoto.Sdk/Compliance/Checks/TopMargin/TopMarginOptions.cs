namespace IdPhoto.Compliance;

/// <summary>How exactly the room above the head is known.</summary>
public sealed class TopMarginOptions
{
    /// <summary>
    /// The uncertainty of the crown, as a share of the head's height: the skull under the hair is an estimate. Default 0.06, as for the head's
    /// height; 0 to 0.5.
    /// </summary>
    public double CrownUncertainty { get; set; } = 0.06;

    /// <summary>The uncertainty of the top of the hair, which the matte shows, as a share of the head's height. Default 0.02; 0 to 0.5.</summary>
    public double HairUncertainty { get; set; } = 0.02;
}
