using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost;

/// <summary>What the commands need of the library; created on first use, so that <c>--help</c> loads nothing.</summary>
internal interface IPhotoServices : IAsyncDisposable
{
    /// <summary>Makes photos.</summary>
    IIdPhotoPipeline Pipeline { get; }

    /// <summary>Knows documents.</summary>
    ITemplateProvider Templates { get; }
}
