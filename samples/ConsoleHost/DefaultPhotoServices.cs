using IdPhoto.ConsoleHost.Commands;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost;

/// <summary>The real pipeline, built when a command first needs it: listing templates loads no model.</summary>
internal sealed class DefaultPhotoServices : IPhotoServices
{
    // How many photos run at a time is for the commands to say (--parallel); the pipeline must not hold them back.
    private readonly Lazy<IdPhotoPipeline> _pipeline =
        new(() => IdPhotoPipeline.CreateDefault(options => options.MaxConcurrency = BatchCommand.MaxParallel));

    public IIdPhotoPipeline Pipeline => _pipeline.Value;

    public ITemplateProvider Templates { get; } = new TemplateCatalogue();

    public ModelStore OpenModels(bool acceptNonCommercial) => new(new ModelStoreOptions { AcceptNonCommercialLicense = acceptNonCommercial });

    public async ValueTask DisposeAsync()
    {
        if (_pipeline.IsValueCreated)
        {
            await _pipeline.Value.DisposeAsync();
        }
    }
}
