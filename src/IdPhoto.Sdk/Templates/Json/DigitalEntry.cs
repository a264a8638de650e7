namespace IdPhoto.Templates;

/// <summary>The file for an upload as the JSON file states it.</summary>
internal sealed record DigitalEntry
{
    public int? WidthPx { get; init; }

    public int? HeightPx { get; init; }

    public int? Dpi { get; init; }

    public int? MinKb { get; init; }

    public int? MaxKb { get; init; }

    public string[]? Formats { get; init; }
}
