using IdPhoto.ModelZoo;

namespace IdPhoto.Detection;

/// <summary>Finds the files of a detector.</summary>
internal static class DetectorFiles
{
    /// <summary>Opens them.</summary>
    /// <param name="models">The files that the detector needs.</param>
    /// <param name="path">
    /// The file, or a folder in which each file has its descriptor's name or ends with it, a first word left out (<c>pnet.onnx</c> is
    /// <c>mtcnn_pnet.onnx</c>); null for those that the store finds or fetches.
    /// </param>
    /// <param name="sha256">What files at a path must have, in the order of the models; empty where the host does not say.</param>
    /// <param name="store">Where files come from.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelNotFound"/>: says which file was looked for where.</exception>
    public static IReadOnlyList<ModelFile> Open(IReadOnlyList<ModelDescriptor> models, string? path, IReadOnlyList<string> sha256, ModelStore store) =>
        path is null
            ? [.. models.Select(model => store.Open(model))]
            : [.. models.Select((model, i) => store.Open(model.OfHost(sha256.ElementAtOrDefault(i)), Locate(model, path)))];

    private static string Locate(ModelDescriptor model, string path)
    {
        if (!Directory.Exists(path))
        {
            return path;
        }

        var shorter = model.FileName[(model.FileName.IndexOf('_', StringComparison.Ordinal) + 1)..];
        string[] patterns = [model.FileName, "*" + model.FileName, "*" + shorter];
        return patterns.SelectMany(pattern => Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal)).FirstOrDefault()
            ?? Path.Combine(path, model.FileName);
    }
}
