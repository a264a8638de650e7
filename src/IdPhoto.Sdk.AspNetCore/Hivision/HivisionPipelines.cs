using System.Collections.Concurrent;
using IdPhoto.AspNetCore.Pipelines;
using IdPhoto.Geometry;
using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>Pipelines with HivisionIDPhotos' crop and with the models that it calls by its own names.</summary>
internal sealed class HivisionPipelines(IServiceProvider host, ModelStore store) : IAsyncDisposable
{
    private readonly AsyncLocal<HivisionSettings?> _settings = new();
    private readonly ConcurrentDictionary<string, Lazy<ServiceProvider>> _made = new(StringComparer.Ordinal);

    /// <summary>From here on, in this flow of execution, photos are made by these settings.</summary>
    public void Set(HivisionSettings settings) => _settings.Value = settings;

    /// <summary>The pipeline for models by their names there; a request that names none gets the service's own.</summary>
    /// <exception cref="IdPhotoException">A model is unknown, or not on this machine.</exception>
    public IServiceProvider Of(HivisionForm form, bool given = false)
    {
        var (mattingName, detectorName) = (given ? string.Empty : form.Text("human_matting_model", string.Empty), form.Text("face_detect_model", string.Empty));
        var matting = mattingName switch
        {
            "" => null,
            "modnet_photographic_portrait_matting" => MattingModels.ModNet,
            "hivision_modnet" => MattingModels.HivisionModNet,
            "rmbg-1.4" => MattingModels.Rmbg14,
            "birefnet-v1-lite" => MattingModels.BiRefNetLite,
            _ => ModelNames.FindMatting(mattingName),
        };
        var detector = detectorName.Length == 0 ? null : ModelNames.FindDetector(detectorName);
        store.RequireHere(matting, detector);
        return _made.GetOrAdd(
            $"{given}/{matting?.Model.Name}/{detector?.Name}",
            _ => new(() => PipelineVariant.Build(host, matting, detector, services => Replace(services, given)))).Value;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var made in _made.Values.Where(made => made.IsValueCreated))
        {
            await made.Value.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Replace(IServiceCollection services, bool given)
    {
        services.Replace(ServiceDescriptor.Singleton<ICropPlanner>(new RequestPlanner(_settings)));
        services.Replace(ServiceDescriptor.Singleton<ITemplateProvider>(new SizeTemplates()));
        if (given)
        {
            services.Replace(ServiceDescriptor.Singleton<IMattingModel>(new GivenMatting(_settings)));
        }
    }
}
