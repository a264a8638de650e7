namespace IdPhoto.Templates;

/// <summary>
/// The head's place as the JSON file states it. Each range is <c>[from, to]</c>, null for an open side, in millimetres of the print or in
/// percent of the frame's height.
/// </summary>
internal sealed record HeadEntry
{
    public string? Top { get; init; }

    public double?[]? HeightMm { get; init; }

    public double?[]? HeightPercent { get; init; }

    public double?[]? EyeLineMm { get; init; }

    public double?[]? EyeLinePercent { get; init; }

    public double?[]? TopMarginMm { get; init; }

    public double?[]? TopMarginPercent { get; init; }

    public double?[]? ChinMarginMm { get; init; }

    public double?[]? ChinMarginPercent { get; init; }
}
