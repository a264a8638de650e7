namespace IdPhoto.Inference;

/// <summary>The execution provider that a session really got.</summary>
/// <param name="Provider">The provider that was appended.</param>
/// <param name="FallbackReason">Why it is not the preferred one; null when it is.</param>
internal sealed record ProviderChoice(ExecutionProvider Provider, string? FallbackReason = null);
