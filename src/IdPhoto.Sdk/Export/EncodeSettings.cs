namespace IdPhoto.Export;

/// <summary>How a finished picture is written.</summary>
public sealed record EncodeSettings
{
    /// <summary>JPEG, PNG, WebP or TIFF.</summary>
    public required PhotoFormat Format { get; init; }

    /// <summary>The resolution to write, dots per inch, 1 to 2400.</summary>
    public required int Dpi { get; init; }

    /// <summary>The smallest allowed file, kilobytes of 1024 bytes.</summary>
    public int? MinKilobytes { get; init; }

    /// <summary>The largest allowed file, kilobytes of 1024 bytes.</summary>
    public int? MaxKilobytes { get; init; }

    /// <summary>The JPEG or WebP quality that is tried first, 1 to 100. Default 95.</summary>
    public int Quality { get; init; } = 95;
}
