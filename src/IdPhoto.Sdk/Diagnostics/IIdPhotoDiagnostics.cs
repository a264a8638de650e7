namespace IdPhoto;

/// <summary>
/// What really runs, for health checks and support: read anew at each call, thread-safe, nothing is loaded or run by reading it.
/// </summary>
public interface IIdPhotoDiagnostics
{
    /// <summary>The pipeline's models, in the order in which a photo meets them.</summary>
    IReadOnlyList<ModelDiagnostics> Models { get; }

    /// <summary>All that is not as it was asked for: the models' warnings, and overrides for models that the pipeline does not have.</summary>
    IReadOnlyList<string> Warnings { get; }
}
