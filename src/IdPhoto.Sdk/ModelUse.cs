namespace IdPhoto;

/// <summary>A model that took part in making a photo.</summary>
/// <param name="Role">What it did: <c>face-detection</c>, <c>landmarks</c> or <c>matting</c>.</param>
/// <param name="Name">Its name in the model catalogue, or its type where the host brought its own.</param>
/// <param name="Sha256">The SHA-256 of its file, hexadecimal; null when it has no file.</param>
/// <param name="ExecutionProvider">The execution provider that its session really got; null when it does not run on ONNX Runtime.</param>
public sealed record ModelUse(string Role, string Name, string? Sha256, string? ExecutionProvider)
{
    /// <summary>
    /// All providers of its session, in the order of their precedence, the processor last: nodes that the first cannot run go to the next.
    /// Empty when it does not run on ONNX Runtime.
    /// </summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>The share of nodes that each provider took, most first; null before <see cref="IIdPhotoPipeline.WarmUpAsync"/>.</summary>
    public IReadOnlyList<NodeShare>? NodeShares { get; init; }
}
