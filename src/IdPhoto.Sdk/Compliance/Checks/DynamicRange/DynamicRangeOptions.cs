namespace IdPhoto.Compliance;

/// <summary>How many tones a face must have.</summary>
public sealed class DynamicRangeOptions
{
    /// <summary>The least number of grey levels in the face, bits. Default 7, which are 128 levels (ICAO TR Portrait Quality); 0 to 8.</summary>
    public double MinBits { get; set; } = 7;

    /// <summary>The error, bits: 0.2 are 17 of 128 levels, what resampling adds or takes. Default 0.2; 0 to 8.</summary>
    public double UncertaintyBits { get; set; } = 0.2;
}
