using IdPhoto.ModelZoo;

namespace IdPhoto.Inference;

/// <summary>Where a session's bytes come from: the first time those at hand, later the same file read again, so that they are not kept.</summary>
internal sealed class ModelSource(ModelFile file)
{
    private readonly Func<ModelFile>? _reread = file.Reread;
    private ReadOnlyMemory<byte>? _atHand = file.Bytes;

    public string Name { get; } = file.Name;

    public string Sha256 { get; } = file.Sha256;

    /// <summary>Reads the model. Not thread-safe.</summary>
    /// <exception cref="IdPhotoException">The file is gone (<see cref="IdPhotoErrorCode.ModelNotFound"/>) or another one by now.</exception>
    public ReadOnlyMemory<byte> Read()
    {
        if (_atHand is { } bytes)
        {
            if (_reread is not null)
            {
                _atHand = null;
            }

            return bytes;
        }

        var again = _reread!();
        return again.Sha256 == Sha256 ? again.Bytes : throw new IdPhotoException(
            IdPhotoErrorCode.ModelChecksumMismatch,
            $"The file of the model '{Name}' was exchanged while it was in use: its SHA-256 was {Sha256} and is {again.Sha256}. Restart to use another file.");
    }
}
