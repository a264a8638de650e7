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

    /// <summary>Refuses checksums that cannot belong to the files.</summary>
    /// <exception cref="ArgumentException">There are some without a path, or not one for each file.</exception>
    public static void Check(IReadOnlyList<ModelDescriptor> models, string? path, IReadOnlyList<string> sha256)
    {
        if (sha256.Count > 0 && (path is null || sha256.Count != models.Count))
        {
            var what = path is null ? "without a path" : $"for {models.Count} files";
            throw new ArgumentException($"{sha256.Count} SHA-256 {what}: give one for each of the detector's files at a path, or none.", nameof(sha256));
        }
    }

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
