namespace IdPhoto.Templates;

/// <summary>The print as the JSON file states it: millimetres are the truth, pixels only where the authority states them.</summary>
internal sealed record PrintEntry
{
    public double? WidthMm { get; init; }

    public double? HeightMm { get; init; }

    public int? WidthPx { get; init; }

    public int? HeightPx { get; init; }

    public int? Dpi { get; init; }
}
