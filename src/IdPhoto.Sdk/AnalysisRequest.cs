namespace IdPhoto;

/// <summary>What an analysis is for.</summary>
public sealed record AnalysisRequest
{
    /// <summary>
    /// The documents that will be made of it: the matte then covers what the widest of their frames can show, and not more. Empty (the
    /// default) stands for the frames of common passports; any other document can be made all the same, its background then being the
    /// matting model's guess at what lies beyond.
    /// </summary>
    public IReadOnlyList<string> TemplateIds { get; init; } = [];

    /// <summary>Which face to take when there are several. Default: more than one is an error.</summary>
    public FaceSelection Faces { get; init; }
}
