namespace IdPhoto;

/// <summary>What is to stand behind the person in a whole photo, and the file it becomes.</summary>
/// <param name="Background">The background; any but the photo's own.</param>
public sealed record BackgroundRequest(Background Background)
{
    /// <summary>How much work is spent on the edge between person and background. Default <see cref="MatteQuality.Balanced"/>.</summary>
    public MatteQuality MatteQuality { get; init; } = MatteQuality.Balanced;

    /// <summary>The file format; null takes JPEG, or PNG for a transparent background.</summary>
    public PhotoFormat? Format { get; init; }

    /// <summary>The resolution that is written into the file, 1 to 2400 dots per inch. Default 300; the pixels stay.</summary>
    public int Dpi { get; init; } = 300;

    /// <summary>The smallest allowed file, kilobytes of 1024 bytes; null sets none.</summary>
    public int? MinKilobytes { get; init; }

    /// <summary>The largest allowed file, kilobytes of 1024 bytes; null sets none.</summary>
    public int? MaxKilobytes { get; init; }
}
