namespace IdPhoto;

/// <summary>One form in which a document takes the photo: a print of so many millimetres, or a file of so many pixels.</summary>
public sealed record TemplateTarget
{
    /// <summary>The width, pixels.</summary>
    public required int WidthPx { get; init; }

    /// <summary>The height, pixels.</summary>
    public required int HeightPx { get; init; }

    /// <summary>The resolution written into the file, dots per inch.</summary>
    public required int Dpi { get; init; }

    /// <summary>The printed width, millimetres; null where the document exists as a file only.</summary>
    public double? WidthMm { get; init; }

    /// <summary>The printed height, millimetres; null where the document exists as a file only.</summary>
    public double? HeightMm { get; init; }

    /// <summary>The smallest accepted file, kilobytes of 1024 bytes; null when not stated.</summary>
    public int? MinKilobytes { get; init; }

    /// <summary>The largest accepted file, kilobytes of 1024 bytes; null when not stated.</summary>
    public int? MaxKilobytes { get; init; }

    /// <summary>The accepted formats, the preferred one first; empty when not stated (JPEG is then used).</summary>
    public IReadOnlyList<PhotoFormat> Formats { get; init; } = [];
}
