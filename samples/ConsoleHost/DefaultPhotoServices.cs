using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost;

/// <summary>The real pipeline, built when a command first needs it: listing templates loads no model.</summary>
internal sealed class DefaultPhotoServices : IPhotoServices, IAsyncDisposable
{
    private readonly Lazy<IdPhotoPipeline> _pipeline = new(() => IdPhotoPipeline.CreateDefault());

    public IIdPhotoPipeline Pipeline => _pipeline.Value;

    public ITemplateProvider Templates { get; } = new TemplateCatalogue();

    public async ValueTask DisposeAsync()
    {
        if (_pipeline.IsValueCreated)
        {
            await _pipeline.Value.DisposeAsync();
        }
    }
}
