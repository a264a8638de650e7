namespace IdPhoto;

/// <summary>A model that took part in making a photo.</summary>
/// <param name="Role">What it did: <c>face-detection</c>, <c>landmarks</c> or <c>matting</c>.</param>
/// <param name="Name">Its name in the model catalogue, or its type where the host brought its own.</param>
/// <param name="Sha256">The SHA-256 of its file, hexadecimal; null when it has no file.</param>
/// <param name="ExecutionProvider">The execution provider that really ran it; null when it does not run on ONNX Runtime.</param>
public sealed record ModelUse(string Role, string Name, string? Sha256, string? ExecutionProvider);
