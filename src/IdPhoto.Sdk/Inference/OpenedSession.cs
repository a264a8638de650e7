using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>A session and the execution provider that it really got.</summary>
/// <param name="Session">The session; whoever gets it disposes it.</param>
/// <param name="Got">The provider.</param>
internal sealed record OpenedSession(InferenceSession Session, ProviderChoice Got);
