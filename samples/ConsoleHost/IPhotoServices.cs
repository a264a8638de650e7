using IdPhoto.ModelZoo;
using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost;

/// <summary>What the commands need of the library; created on first use, so that <c>--help</c> loads nothing.</summary>
internal interface IPhotoServices : IAsyncDisposable
{
    /// <summary>Makes photos.</summary>
    IIdPhotoPipeline Pipeline { get; }

    /// <summary>Knows documents.</summary>
    ITemplateProvider Templates { get; }

    /// <summary>Finds and fetches models; to be disposed by the caller.</summary>
    /// <param name="acceptNonCommercial">Whether the user accepts licences that forbid commercial use.</param>
    ModelStore OpenModels(bool acceptNonCommercial);
}
