using IdPhoto.Diagnostics;
using IdPhoto.Inference;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Pipeline;

/// <summary>What the parts of a pipeline really run on.</summary>
internal sealed class PipelineDiagnostics : IIdPhotoDiagnostics
{
    private readonly PipelineParts _parts;
    private readonly string[] _ownWarnings;

    public PipelineDiagnostics(PipelineParts parts, ExecutionOptions execution, ILogger logger)
    {
        _parts = parts;
        var models = ModelUses.Roles(parts).SelectMany(role => (role.Part as IModelHost)?.Models ?? []).Select(model => model.Name).ToArray();
        _ownWarnings =
        [
            .. execution.Overrides.Keys.Except(models, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).Select(name =>
                $"IdPhotoOptions.Execution.Overrides has '{name}', but no model of this pipeline is called so. There are {string.Join(", ", models)}."),
        ];
        foreach (var warning in _ownWarnings)
        {
            Log.OverrideWithoutModel(logger, warning);
        }
    }

    public IReadOnlyList<ModelDiagnostics> Models => [.. ModelUses.Roles(_parts).SelectMany(Describe)];

    public IReadOnlyList<string> Warnings => [.. _ownWarnings, .. Models.SelectMany(model => model.Warnings)];

    private static IEnumerable<ModelDiagnostics> Describe((string Name, object Part) role) => role.Part is IModelHost host
        ? host.Models.Select(model => Describe(role.Name, model))
        :
        [
            new ModelDiagnostics
            {
                Role = role.Name,
                Name = role.Part.GetType().Name,
                Sha256 = null,
                Providers = [],
                NodeShares = null,
                IsLoaded = true,
                Warnings = [],
            },
        ];

    private static ModelDiagnostics Describe(string role, OnnxModel model) => new()
    {
        Role = role,
        Name = model.Name,
        Sha256 = model.Sha256,
        Providers = model.Providers,
        NodeShares = model.NodeShares,
        IsLoaded = model.IsLoaded,
        Warnings = model.ProviderWarning is { } warning ? [warning] : [],
    };
}
