namespace IdPhoto.Compliance;

/// <summary>When a mouth counts as shut.</summary>
public sealed class MouthClosedOptions
{
    /// <summary>
    /// The largest gap between the inner lips over the distance from the eyes to the chin. Default 0.05: shut mouths read 0 to 0.03, smiles that
    /// show teeth 0.09 and more; 0 to 1.
    /// </summary>
    public double MaxOpening { get; set; } = 0.05;

    /// <summary>The error of that ratio. Default 0.02; 0 to 0.5.</summary>
    public double Uncertainty { get; set; } = 0.02;
}
