namespace IdPhoto;

/// <summary>How well the numbers of a template are supported.</summary>
public enum TemplateConfidence
{
    /// <summary>One aggregator, an open disagreement, or general knowledge.</summary>
    Low,

    /// <summary>A secondary source that quotes the authority, or several that agree.</summary>
    Medium,

    /// <summary>The authority's own text, or agreeing copies of it.</summary>
    High,
}
