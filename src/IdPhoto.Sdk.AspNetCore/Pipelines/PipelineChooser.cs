using System.Collections.Concurrent;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.AspNetCore.Pipelines;

/// <summary>The host's pipeline, and beside it one for each pair of models that requests have named, with all other parts the same.</summary>
internal sealed class PipelineChooser(IServiceProvider host, ModelStore store) : IPipelineChooser, IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string? Matting, string? Detector), Lazy<ServiceProvider>> _others = new();

    public ValueTask<IIdPhotoPipeline> ChooseAsync(string? matting, string? detector, CancellationToken cancellationToken = default)
    {
        var (wantedMatting, wantedDetector) = (ModelNames.FindMatting(matting), ModelNames.FindDetector(detector));
        store.RequireHere(wantedMatting, wantedDetector);
        var usual = host.GetRequiredService<IIdPhotoPipeline>();
        if (wantedMatting is null && wantedDetector is null)
        {
            return new(usual);
        }

        var own = _others.GetOrAdd((wantedMatting?.Model.Name, wantedDetector?.Name), _ => new(() => PipelineVariant.Build(host, wantedMatting, wantedDetector)));
        return new(own.Value.GetRequiredService<IIdPhotoPipeline>());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var other in _others.Values.Where(other => other.IsValueCreated))
        {
            await other.Value.DisposeAsync().ConfigureAwait(false);
        }
    }
}
