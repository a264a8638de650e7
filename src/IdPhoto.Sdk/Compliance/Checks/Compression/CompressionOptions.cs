namespace IdPhoto.Compliance;

/// <summary>How far a JPEG may be compressed.</summary>
public sealed class CompressionOptions
{
    /// <summary>The largest ratio of raw to compressed bytes. Default 15 (ICAO TR Portrait Quality); 1 and more.</summary>
    public double MaxRatio { get; set; } = 15;
}
