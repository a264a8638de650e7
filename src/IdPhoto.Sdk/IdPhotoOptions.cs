namespace IdPhoto;

/// <summary>Settings of the pipeline. Validated when it is built; the message names the option and its range.</summary>
public sealed class IdPhotoOptions
{
    /// <summary>What an uploaded photo may be.</summary>
    public PhotoLimits Limits { get; set; } = new();

    /// <summary>Where and how the models run.</summary>
    public ExecutionOptions Execution { get; set; } = new();

    /// <summary>Where models that do not ship inside the package come from.</summary>
    public ModelStoreOptions Models { get; set; } = new();

    /// <summary>Which of the built-in documents are known.</summary>
    public TemplateOptions Templates { get; set; } = new();

    /// <summary>Limits and tolerances of the compliance checks.</summary>
    public ComplianceOptions Compliance { get; set; } = new();

    /// <summary>
    /// Photos in work at the same time; further calls wait their turn. Default the number of processors; 1 to 1024. Each takes about
    /// 40 MB for a 12-megapixel upload.
    /// </summary>
    public int MaxConcurrency { get; set; } = Environment.ProcessorCount;
}
