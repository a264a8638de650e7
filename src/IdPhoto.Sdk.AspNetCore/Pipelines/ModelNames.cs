using IdPhoto.ModelZoo;

namespace IdPhoto.AspNetCore.Pipelines;

/// <summary>The models that a request can name, by the names that the library gives them.</summary>
internal static class ModelNames
{
    // Face++ is not among them: whether photos may leave the machine is for the host to say, not for a request.
    public static IReadOnlyList<FaceDetectorChoice> Detectors { get; } =
        [FaceDetectors.BlazeFace, FaceDetectors.RetinaFace, FaceDetectors.RetinaFaceResNet50, FaceDetectors.Mtcnn, FaceDetectors.YuNet];

    public static MattingModelChoice? FindMatting(string? name) => name is null
        ? null
        : MattingModels.All.FirstOrDefault(m => m.Model.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown("matting", name, MattingModels.All.Select(m => m.Model.Name));

    public static FaceDetectorChoice? FindDetector(string? name) => name is null
        ? null
        : Detectors.FirstOrDefault(d => d.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown("detector", name, Detectors.Select(d => d.Name));

    /// <summary>Whether a model is inside the package or already fetched.</summary>
    public static bool IsHere(this ModelStore store, ModelDescriptor model) => ModelStore.IsEmbedded(model) || File.Exists(store.PathOf(model));

    /// <exception cref="IdPhotoException">A model would have to be fetched.</exception>
    public static void RequireHere(this ModelStore store, MattingModelChoice? matting, FaceDetectorChoice? detector)
    {
        foreach (var model in new[] { matting?.Model }.Concat(detector?.Models ?? []).OfType<ModelDescriptor>().Where(model => !store.IsHere(model)))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelNotFound,
                $"The model '{model.Name}' is not on this machine, and a request does not fetch one. Leave the field out, choose another model, "
                + "or ask whoever runs the service to fetch it.");
        }
    }

    private static IdPhotoException Unknown(string field, string name, IEnumerable<string> known) =>
        new(IdPhotoErrorCode.ModelNotFound, $"No {field} model is called '{name}'. There are {string.Join(", ", known)}.");
}
