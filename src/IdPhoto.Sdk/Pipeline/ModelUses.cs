using IdPhoto.Inference;

namespace IdPhoto.Pipeline;

/// <summary>Which models a pipeline has, which of them made a photo, and whether one ran elsewhere than preferred.</summary>
internal static class ModelUses
{
    /// <summary>All models of a pipeline.</summary>
    public static IReadOnlyList<ModelUse> Of(PipelineParts parts) => [.. Roles(parts).SelectMany(role => Uses(role, _ => true))];

    /// <summary>The models that ran.</summary>
    public static IReadOnlyList<ModelUse> Of(PipelineParts parts, ModelTrace trace) => [.. Roles(parts).SelectMany(role => Uses(role, trace.Has))];

    public static IReadOnlyList<IdPhotoWarning> Fallbacks(PipelineParts parts, ModelTrace trace) =>
    [
        .. from role in Roles(parts)
           from model in (role.Part as IModelHost)?.Models ?? []
           let warning = model.ProviderWarning
           where warning is not null && trace.Has(model)
           select new IdPhotoWarning(IdPhotoWarningCode.ExecutionProviderFallback, warning),
    ];

    public static (string Name, object Part)[] Roles(PipelineParts parts) =>
        [("face-detection", parts.Detector), ("landmarks", parts.Landmarker), ("matting", parts.Matting)];

    private static IEnumerable<ModelUse> Uses((string Name, object Part) role, Func<OnnxModel, bool> counts) => role.Part is IModelHost host
        ? host.Models.Where(counts).Select(model => new ModelUse(role.Name, model.Name, model.Sha256, model.Provider.ToString())
        {
            Providers = model.Providers,
            NodeShares = model.NodeShares,
        })
        : [new ModelUse(role.Name, role.Part.GetType().Name, null, null)];
}
