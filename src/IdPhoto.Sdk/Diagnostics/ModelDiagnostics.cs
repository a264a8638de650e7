namespace IdPhoto;

/// <summary>How a model of the pipeline runs.</summary>
public sealed record ModelDiagnostics
{
    /// <summary>What it does: <c>face-detection</c>, <c>landmarks</c> or <c>matting</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Its name in the model catalogue, or its type where the host brought its own.</summary>
    public required string Name { get; init; }

    /// <summary>The SHA-256 of its file, hexadecimal; null when it has no file.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>
    /// The execution providers that were really appended to its session, in the order of their precedence, the processor last; empty when
    /// it does not run on ONNX Runtime. One that <see cref="ExecutionOptions.ConfigureSession"/> appends is known only once it took nodes
    /// in the warm-up.
    /// </summary>
    public required IReadOnlyList<string> Providers { get; init; }

    /// <summary>The share of nodes that each provider took, largest first; null before <see cref="IIdPhotoPipeline.WarmUpAsync"/>.</summary>
    public required IReadOnlyList<NodeShare>? NodeShares { get; init; }

    /// <summary>Whether its session is loaded now; false after <see cref="ExecutionOptions.IdleRelease"/> has passed without a call.</summary>
    public required bool IsLoaded { get; init; }

    /// <summary>What is not as it was asked for: a provider that is missing, or one that took few of the nodes.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
