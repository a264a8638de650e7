using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost;

/// <summary>The library as it comes, created on first use.</summary>
internal sealed class DefaultPhotoServices : IPhotoServices
{
    public IIdPhotoPipeline Pipeline => throw new NotSupportedException("The pipeline is not there yet.");

    public ITemplateProvider Templates => throw new NotSupportedException("The template catalogue is not there yet.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
