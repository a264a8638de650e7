namespace IdPhoto.Compliance;

/// <summary>How dark a face may be.</summary>
public sealed class UnderExposureOptions
{
    /// <summary>
    /// The smallest mean luminance of the face, percent of white in linear light. Default 5; 0 to 100. Photos in the conformance set of
    /// OFIQ lie between 10 and 50; very dark skin in good light reflects 5 to 10. What fails, below 3, is under an sRGB level of 48 (Yoti
    /// refuses brightness under 40).
    /// </summary>
    public double MinPercent { get; set; } = 5;

    /// <summary>The error, percent of white: dark skin in good light and light skin in poor light look alike. Default 2; 0 to 100.</summary>
    public double UncertaintyPercent { get; set; } = 2;
}
