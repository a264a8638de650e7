using System.Collections.Concurrent;
using IdPhoto.Compliance;
using IdPhoto.Composition;
using IdPhoto.Geometry;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Pipelines;

/// <summary>The host's pipeline, and beside it one for each pair of models that requests have named, with all other parts the same.</summary>
internal sealed class PipelineChooser(IServiceProvider host, ModelStore store) : IPipelineChooser, IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string? Matting, string? Detector), Lazy<ServiceProvider>> _others = new();

    public ValueTask<IIdPhotoPipeline> ChooseAsync(string? matting, string? detector, CancellationToken cancellationToken = default)
    {
        var (wantedMatting, wantedDetector) = (ModelNames.FindMatting(matting), ModelNames.FindDetector(detector));
        foreach (var model in new[] { wantedMatting?.Model }.Concat(wantedDetector?.Models ?? []).OfType<ModelDescriptor>().Where(m => !store.IsHere(m)))
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.ModelNotFound,
                $"The model '{model.Name}' is not on this machine, and a request does not fetch one. Leave the field out, choose another model, "
                + "or ask whoever runs the service to fetch it.");
        }

        var usual = host.GetRequiredService<IIdPhotoPipeline>();
        if (wantedMatting is null && wantedDetector is null)
        {
            return new(usual);
        }

        var own = _others.GetOrAdd((wantedMatting?.Model.Name, wantedDetector?.Name), _ => new(() => Build(wantedMatting, wantedDetector)));
        return new(own.Value.GetRequiredService<IIdPhotoPipeline>());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var other in _others.Values.Where(other => other.IsValueCreated))
        {
            await other.Value.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ServiceProvider Build(MattingModelChoice? matting, FaceDetectorChoice? detector)
    {
        var services = new ServiceCollection();
        var builder = services.AddIdPhoto();
        services.AddSingleton(host.GetRequiredService<IOptions<IdPhotoOptions>>());
        services.AddSingleton(host.GetRequiredService<ILoggerFactory>());
        Share<ModelStore>(services);
        Share<ICropPlanner>(services);
        Share<IBackgroundComposer>(services);
        Share<ITemplateProvider>(services);
        Share<Landmarks.IFaceLandmarker>(services);
        Share<Matting.IMattingModel>(services, when: matting is null);
        Share<Detection.IFaceDetector>(services, when: detector is null);
        foreach (var check in host.GetServices<IComplianceCheck>())
        {
            services.AddSingleton(check);
        }

        if (matting is not null)
        {
            builder.UseMatting(matting);
        }

        if (detector is not null)
        {
            builder.UseFaceDetector(detector);
        }

        return services.BuildServiceProvider();
    }

    // An instance, which its own container does not dispose.
    private void Share<T>(ServiceCollection services, bool when = true)
        where T : class
    {
        if (when)
        {
            services.Replace(ServiceDescriptor.Singleton(host.GetRequiredService<T>()));
        }
    }
}
