using IdPhoto.Diagnostics;
using IdPhoto.Inference;

namespace IdPhoto.Pipeline;

/// <summary>What the models behind each stage run on, for the stage's metric.</summary>
internal sealed class StageProviders(PipelineParts parts)
{
    /// <summary>The providers of a stage's models and the nodes that each took; null for a stage without models.</summary>
    public StageExecution? Of(string stage)
    {
        var part = stage switch
        {
            Stage.Detect => parts.Detector,
            Stage.Landmarks => parts.Landmarker,
            Stage.Matting => parts.Matting,
            _ => (object?)null,
        };
        return part is IModelHost { Models: { Count: > 0 } models } ? new StageExecution(Providers(models), Nodes(models)) : null;
    }

    private static string Providers(IReadOnlyList<OnnxModel> models) =>
        ProviderNames.Text(models.SelectMany(model => model.Providers).Distinct(StringComparer.Ordinal));

    // The share of several models is that of all their nodes together; one that was not counted leaves it unknown.
    private static string? Nodes(IReadOnlyList<OnnxModel> models)
    {
        var shares = models.Select(model => model.NodeShares).ToArray();
        if (shares.Any(share => share is null))
        {
            return null;
        }

        var all = shares.SelectMany(share => share!).Sum(share => share.Nodes);
        return ProviderNames.Text(shares.SelectMany(share => share!)
            .GroupBy(share => share.Provider, share => share.Nodes, StringComparer.Ordinal)
            .OrderByDescending(provider => provider.Sum())
            .Select(provider => $"{provider.Key} {100.0 * provider.Sum() / all:0.#} %"));
    }
}
