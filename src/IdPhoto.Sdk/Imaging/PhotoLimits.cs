namespace IdPhoto;

/// <summary>What an uploaded photo may be. Checked from the file's header, before any pixel is decoded.</summary>
public sealed class PhotoLimits
{
    /// <summary>The largest file, bytes. Default 64 MiB; at least 1 KiB.</summary>
    public long MaxBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>The largest picture, pixels. Default 100 million; at least 40,000.</summary>
    public long MaxPixels { get; set; } = 100_000_000;

    /// <summary>The shortest allowed width, pixels. Default 200; at least 1.</summary>
    public int MinWidth { get; set; } = 200;

    /// <summary>The shortest allowed height, pixels. Default 200; at least 1.</summary>
    public int MinHeight { get; set; } = 200;
}
