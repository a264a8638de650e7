using IdPhoto.Inference;

namespace IdPhoto.Pipeline;

/// <summary>Which models make a photo, and whether one runs elsewhere than preferred.</summary>
internal static class ModelUses
{
    public static IReadOnlyList<ModelUse> Of(PipelineParts parts) =>
        [.. Uses("face-detection", parts.Detector), .. Uses("landmarks", parts.Landmarker), .. Uses("matting", parts.Matting)];

    public static IReadOnlyList<IdPhotoWarning> Fallbacks(PipelineParts parts) =>
    [
        .. from part in new object[] { parts.Detector, parts.Landmarker, parts.Matting }
           from model in (part as IModelHost)?.Models ?? []
           where model.FallbackReason is not null
           select new IdPhotoWarning(IdPhotoWarningCode.ExecutionProviderFallback, $"The model {model.Name} ran on the processor. {model.FallbackReason}"),
    ];

    private static IEnumerable<ModelUse> Uses(string role, object part) => part is IModelHost host
        ? host.Models.Select(model => new ModelUse(role, model.Name, model.Sha256, model.Provider.ToString()))
        : [new ModelUse(role, part.GetType().Name, null, null)];
}
