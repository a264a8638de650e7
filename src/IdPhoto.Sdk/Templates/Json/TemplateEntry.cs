namespace IdPhoto.Templates;

/// <summary>A template as the JSON file states it. Everything may be missing here; <see cref="TemplateEntryReader"/> says what must not.</summary>
internal sealed record TemplateEntry
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Country { get; init; }

    public string? Document { get; init; }

    public PrintEntry? Print { get; init; }

    public DigitalEntry? Digital { get; init; }

    public HeadEntry? Head { get; init; }

    public string[]? Backgrounds { get; init; }

    public double? BackgroundTolerance { get; init; }

    public string? Glasses { get; init; }

    public string[]? RequiredChecks { get; init; }

    public string? EditPolicy { get; init; }

    public string? Confidence { get; init; }

    public bool? Unverified { get; init; }

    public string[]? HouseDefaults { get; init; }

    public string[]? Sources { get; init; }

    public string? Note { get; init; }
}
