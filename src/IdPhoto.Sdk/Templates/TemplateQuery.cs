namespace IdPhoto;

/// <summary>A search in the template catalogue; every stated field must match.</summary>
public sealed record TemplateQuery
{
    /// <summary>ISO 3166-1 alpha-2, any case.</summary>
    public string? Country { get; init; }

    /// <summary>What the photo is for.</summary>
    public DocumentKind? Document { get; init; }

    /// <summary>
    /// Words and sizes that must all match. A word begins a word of id, name or country, or is a common name of the country, the kind of
    /// document or the document itself, English or Chinese: <c>us passport</c>, <c>driver's license</c>, <c>美国签证</c>, <c>一寸</c>.
    /// Sizes are written as for <see cref="Size"/>.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>
    /// Width by height of the print or the file: <c>35x45mm</c>, <c>3.5x4.5cm</c>, <c>2x2in</c>, <c>600x600px</c>; without a unit either
    /// millimetres or pixels. Lengths match within 0.5 mm, pixels exactly.
    /// </summary>
    public string? Size { get; init; }

    /// <summary>
    /// Whether to list unverified documents even if the provider does not let them be used; see
    /// <see cref="TemplateOptions.IncludeUnverified"/>.
    /// </summary>
    public bool IncludeUnverified { get; init; }
}
