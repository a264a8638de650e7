namespace IdPhoto;

/// <summary>Which of the built-in documents are known.</summary>
public sealed class TemplateOptions
{
    /// <summary>
    /// Whether to know the documents whose numbers are unverified too: low confidence, or known from commercial aggregators only.
    /// Default false. Templates of your own are always known.
    /// </summary>
    public bool IncludeUnverified { get; set; }
}
