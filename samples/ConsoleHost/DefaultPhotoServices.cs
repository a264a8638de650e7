using IdPhoto.ConsoleHost.Choices;
using IdPhoto.ConsoleHost.Commands;
using IdPhoto.Detection;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.ConsoleHost;

/// <summary>The real pipeline, built when a command first needs it: listing templates loads no model.</summary>
internal sealed class DefaultPhotoServices : IPhotoServices
{
    // Nothing was chosen: no container is needed to find out what to build.
    private readonly Lazy<IdPhotoPipeline> _usual = new(() => IdPhotoPipeline.CreateDefault(o => Configure(o, includeUnverified: false)));
    private readonly List<ServiceProvider> _containers = [];

    public ITemplateProvider Templates { get; } = new TemplateCatalogue();

    public IIdPhotoPipeline OpenPipeline(ModelChoices choices, bool includeUnverified) =>
        choices is { Matting: null, Detector: null } && !includeUnverified
        ? _usual.Value
        : Build(choices, includeUnverified).GetRequiredService<IIdPhotoPipeline>();

    // The container loads the detector alone: a part is made when it is first asked for.
    public IFaceDetector OpenDetector(ModelChoices choices) => Build(choices, includeUnverified: false).GetRequiredService<IFaceDetector>();

    public ModelStore OpenModels(bool acceptNonCommercial) => new(new ModelStoreOptions { AcceptNonCommercialLicense = acceptNonCommercial });

    public async ValueTask DisposeAsync()
    {
        foreach (var container in _containers)
        {
            await container.DisposeAsync();
        }

        if (_usual.IsValueCreated)
        {
            await _usual.Value.DisposeAsync();
        }
    }

    // How many photos run at a time is for the commands to say (--parallel); the pipeline must not hold them back.
    private static void Configure(IdPhotoOptions options, bool includeUnverified)
    {
        options.MaxConcurrency = BatchCommand.MaxParallel;
        options.Templates.IncludeUnverified = includeUnverified;
    }

    private ServiceProvider Build(ModelChoices choices, bool includeUnverified)
    {
        var services = new ServiceCollection();
        var builder = services.AddIdPhoto(options =>
        {
            Configure(options, includeUnverified);
            options.Models.AcceptNonCommercialLicense = choices.AcceptNonCommercial;
        });
        if (choices.Matting is { } matting)
        {
            _ = matting.Path is null ? builder.UseMatting(matting.Model) : builder.UseMatting(matting.Model, matting.Path);
        }

        if (choices.Detector is { } detector)
        {
            builder.UseFaceDetector(detector.Model, detector.Path);
        }

        var container = services.BuildServiceProvider();
        _containers.Add(container);
        return container;
    }
}
