namespace IdPhoto.ModelZoo;

/// <summary>The bytes of a model file that was found and checked.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Sha256">The SHA-256 of the bytes, lower-case hexadecimal.</param>
/// <param name="Bytes">The ONNX file.</param>
public sealed record ModelFile(string Name, string Sha256, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Reads and checks the file again, for who does not want to keep its bytes; null where they are all there is.</summary>
    internal Func<ModelFile>? Reread { get; init; }
}
