namespace IdPhoto;

/// <summary>A search in the template catalogue; every stated field must match.</summary>
public sealed record TemplateQuery
{
    /// <summary>ISO 3166-1 alpha-2, any case.</summary>
    public string? Country { get; init; }

    /// <summary>What the photo is for.</summary>
    public DocumentKind? Document { get; init; }

    /// <summary>Words that must all occur in id, name or country.</summary>
    public string? Text { get; init; }
}
