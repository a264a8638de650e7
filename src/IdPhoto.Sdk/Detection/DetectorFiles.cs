using IdPhoto.ModelZoo;

namespace IdPhoto.Detection;

/// <summary>Finds the files of a detector.</summary>
internal static class DetectorFiles
{
    /// <summary>Opens them.</summary>
    /// <param name="models">The files that the detector needs.</param>
    /// <param name="path">
    /// The file, or a folder in which each file's name ends with its descriptor's (<c>mtcnn_pnet.onnx</c> is <c>pnet.onnx</c>); null
    /// for those that the store finds or fetches. Files that the host names are not held against a checksum: retrained ones work alike.
    /// </param>
    /// <param name="store">Where files without a path come from.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelNotFound"/>: says which file was looked for where.</exception>
    public static IReadOnlyList<ModelFile> Open(IReadOnlyList<ModelDescriptor> models, string? path, ModelStore store) =>
        [.. models.Select(model => path is null ? store.Open(model, path) : ModelStore.OpenFile(model with { Sha256 = null }, Locate(model, path)))];

    private static string Locate(ModelDescriptor model, string path)
    {
        if (!Directory.Exists(path))
        {
            return path;
        }

        var found = Directory.GetFiles(path, "*" + model.FileName).Order(StringComparer.Ordinal).FirstOrDefault();
        return found ?? Path.Combine(path, model.FileName);
    }
}
