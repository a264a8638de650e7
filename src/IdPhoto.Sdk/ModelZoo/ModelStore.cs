using System.Security.Cryptography;

namespace IdPhoto.ModelZoo;

/// <summary>Finds model files and checks that they are what their descriptors say. Thread-safe; keeps nothing.</summary>
public static class ModelStore
{
    private const string ResourcePrefix = "IdPhoto.Models.";

    /// <summary>Opens a model that ships inside this assembly.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.ModelNotFound"/> when it does not ship, <see cref="IdPhotoErrorCode.ModelChecksumMismatch"/> when it is damaged.
    /// </exception>
    public static ModelFile OpenEmbedded(ModelDescriptor model)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var stream = typeof(ModelStore).Assembly.GetManifestResourceStream(ResourcePrefix + model.FileName)
            ?? throw new IdPhotoException(
                IdPhotoErrorCode.ModelNotFound,
                $"The model '{model.Name}' ({model.FileName}) does not ship inside this build of IdPhoto.Sdk. Give the path of its file instead.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Check(model, bytes, "the embedded resource");
    }

    /// <summary>Opens a model from a file.</summary>
    /// <param name="model">The model; its SHA-256 is checked where it states one.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.ModelNotFound"/> when there is no such file, <see cref="IdPhotoErrorCode.ModelChecksumMismatch"/> when it is another one.
    /// </exception>
    public static ModelFile OpenFile(ModelDescriptor model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!File.Exists(path))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelNotFound, $"The model '{model.Name}' was looked for at '{path}', where there is no file. Check the path.");
        }

        return Check(model, File.ReadAllBytes(path), path);
    }

    private static ModelFile Check(ModelDescriptor model, byte[] bytes, string place)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (model.Sha256 is { } expected && !string.Equals(expected, hash, StringComparison.OrdinalIgnoreCase))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelChecksumMismatch,
                $"The model '{model.Name}' from {place} has the SHA-256 {hash}; {expected} is expected. Fetch the file again.");
        }

        return new ModelFile(model.Name, hash, bytes);
    }
}
