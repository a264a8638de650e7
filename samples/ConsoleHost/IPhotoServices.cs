using IdPhoto.ConsoleHost.Choices;
using IdPhoto.Detection;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost;

/// <summary>What the commands need of the library; created on first use, so that <c>--help</c> loads nothing.</summary>
internal interface IPhotoServices : IAsyncDisposable
{
    /// <summary>Makes photos. Owned by this object.</summary>
    /// <param name="choices">The models.</param>
    /// <param name="includeUnverified">Whether it knows unverified documents too.</param>
    IIdPhotoPipeline OpenPipeline(ModelChoices choices, bool includeUnverified);

    /// <summary>Finds faces. Owned by this object.</summary>
    IFaceDetector OpenDetector(ModelChoices choices);

    /// <summary>Knows documents.</summary>
    ITemplateProvider Templates { get; }

    /// <summary>Finds and fetches models; to be disposed by the caller.</summary>
    /// <param name="acceptNonCommercial">Whether the user accepts licences that forbid commercial use.</param>
    ModelStore OpenModels(bool acceptNonCommercial);
}
