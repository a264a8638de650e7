namespace IdPhoto.Compliance;

/// <summary>When an eye counts as open.</summary>
public sealed class EyesOpenOptions
{
    /// <summary>
    /// The least height of the lid opening over the distance of the eye's corners. Default 0.15: eyes that are shut, a photographed wink and
    /// lids painted over three portraits, read 0.08 to 0.14, open ones 0.19 to 0.51, laughing ones down to 0.17; 0 to 1.
    /// </summary>
    public double MinAspect { get; set; } = 0.15;

    /// <summary>The error of that ratio. Default 0.02; 0 to 0.5.</summary>
    public double Uncertainty { get; set; } = 0.02;
}
