using IdPhoto.ModelZoo.Catalogue;

namespace IdPhoto.ModelZoo;

/// <summary>
/// The models that are known by name: those that ship inside the package and those that can be fetched. Facts only: a model in this list
/// is not thereby one that this library has code for; <c>docs/models.md</c> says which has. Most checksums are those that several
/// unrelated public projects state for the file; no file was fetched to make this list.
/// </summary>
public static class ModelCatalog
{
    /// <summary>Every model, by task.</summary>
    public static IReadOnlyList<ModelDescriptor> All { get; } =
    [
        .. EmbeddedModels.All,
        .. ModNetWeights.All,
        .. BiRefNetWeights.All,
        .. IsNetWeights.All,
        .. U2NetWeights.All,
        .. BlazeFaceWeights.All,
        .. RetinaFaceWeights.All,
        .. MtcnnWeights.All,
        .. OpenCvZooWeights.All,
        .. InsightFaceWeights.All,
    ];

    /// <summary>Finds a model by its name, in any case.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The model, or null.</returns>
    public static ModelDescriptor? Find(string name) => All.FirstOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets a model by its name, in any case.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.ModelNotFound"/>: no model has it; the message lists those that begin alike.</exception>
    public static ModelDescriptor Get(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Find(name) ?? throw new IdPhotoException(IdPhotoErrorCode.ModelNotFound, $"No model is called '{name}'. {Similar(name)}");
    }

    private static string Similar(string name)
    {
        var start = name[..Math.Min(name.Length, 3)];
        var similar = All.Select(m => m.Name).Where(n => n.Contains(start, StringComparison.OrdinalIgnoreCase)).ToArray();
        return similar.Length == 0 ? "ModelCatalog.All lists them." : $"There are {string.Join(", ", similar)}.";
    }
}
