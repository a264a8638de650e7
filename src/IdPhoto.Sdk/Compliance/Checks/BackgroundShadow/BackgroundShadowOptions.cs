namespace IdPhoto.Compliance;

/// <summary>How dark a shadow behind the head may be.</summary>
public sealed class BackgroundShadowOptions
{
    /// <summary>The largest drop of lightness beside the head, L* of 1976. Default 8; 0 to 100. No standard states a number.</summary>
    public double MaxDrop { get; set; } = 8;

    /// <summary>The measure's error, in the same unit: light that falls off across the wall looks alike. Default 3; 0 to 100.</summary>
    public double Uncertainty { get; set; } = 3;

    /// <summary>
    /// The texture, L* (root mean square), from which on no shadow can be told from the background's pattern. Default 3; 0 to 100.
    /// </summary>
    public double MaxTexture { get; set; } = 3;
}
