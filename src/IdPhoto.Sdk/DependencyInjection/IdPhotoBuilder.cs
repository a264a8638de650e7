using System.Diagnostics.CodeAnalysis;
using IdPhoto;
using IdPhoto.Compliance;
using IdPhoto.Composition;
using IdPhoto.DependencyInjection;
using IdPhoto.Detection;
using IdPhoto.Geometry;
using IdPhoto.Landmarks;
using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Exchanges parts of the pipeline (<c>Use…</c>) and adds templates (<c>Add…</c>). All parts are singletons.</summary>
public sealed class IdPhotoBuilder
{
    internal IdPhotoBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Mattes with one of the models in <see cref="MattingModels"/>. One that does not ship inside the package is taken from the cache
    /// folder, or downloaded to it when the pipeline is first resolved: see <see cref="IdPhotoOptions.Models"/>.
    /// </summary>
    public IdPhotoBuilder UseMatting(MattingModelChoice model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Replace(provider => DefaultParts.Matting(
            model,
            path: null,
            provider.GetRequiredService<ModelStore>(),
            IdPhotoServiceCollectionExtensions.Options(provider),
            IdPhotoServiceCollectionExtensions.Logger(provider)));
    }

    /// <summary>Mattes with one of the models in <see cref="MattingModels"/>, whose file you have.</summary>
    /// <param name="model">The model: its contract and licence. The file may be another export or retrained; it must fit the contract.</param>
    /// <param name="path">The file.</param>
    /// <param name="sha256">The SHA-256 that the file must have, hexadecimal; null (default) takes it as it is.</param>
    public IdPhotoBuilder UseMatting(MattingModelChoice model, string path, string? sha256 = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Replace(provider => DefaultParts.Matting(
            model with { Model = model.Model.OfHost(sha256) },
            path,
            provider.GetRequiredService<ModelStore>(),
            IdPhotoServiceCollectionExtensions.Options(provider),
            IdPhotoServiceCollectionExtensions.Logger(provider)));
    }

    /// <summary>Mattes with an ONNX file of your own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="contract">How its input is made and its output read.</param>
    /// <param name="sha256">The SHA-256 that the file must have, hexadecimal; null (default) takes it as it is.</param>
    public IdPhotoBuilder UseMatting(string path, MattingContract contract, string? sha256 = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(contract);
        var model = new ModelDescriptor
        {
            Name = Path.GetFileNameWithoutExtension(path),
            FileName = Path.GetFileName(path),
            Licence = "the host's",
            Origin = "the host's",
            Sha256 = sha256,
        };
        return Replace(provider => DefaultParts.Matting(
            new(model, contract),
            path,
            provider.GetRequiredService<ModelStore>(),
            IdPhotoServiceCollectionExtensions.Options(provider),
            IdPhotoServiceCollectionExtensions.Logger(provider)));
    }

    /// <summary>Mattes with an implementation of your own.</summary>
    public IdPhotoBuilder UseMatting<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IMattingModel => Replace<IMattingModel, T>();

    /// <summary>Downloads models with the host's HTTP client, for instance <c>IHttpClientFactory</c>'s, instead of one of the store's own.</summary>
    /// <param name="create">Hands out the client of each attempt; it is not disposed here.</param>
    public IdPhotoBuilder UseModelHttpClient(Func<IServiceProvider, HttpClient> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return Replace(provider => new ModelStore(IdPhotoServiceCollectionExtensions.Options(provider).Models, () => create(provider)));
    }

    /// <summary>Detects faces with one of <see cref="FaceDetectors"/>.</summary>
    /// <param name="detector">The detector.</param>
    /// <param name="path">
    /// Its file, or the folder of its files where it has several (MTCNN's end with <c>pnet.onnx</c>, <c>rnet.onnx</c>, <c>onet.onnx</c>);
    /// null takes what ships inside the package or lies in the cache folder, else downloads it there: see <see cref="IdPhotoOptions.Models"/>.
    /// </param>
    /// <param name="sha256">
    /// What the files at the path must have, hexadecimal, in the order of <see cref="FaceDetectorChoice.Models"/>; none takes them as they are.
    /// </param>
    /// <exception cref="ArgumentException">As many SHA-256 as files are expected, or none, and with a path.</exception>
    public IdPhotoBuilder UseFaceDetector(FaceDetectorChoice detector, string? path = null, params IReadOnlyList<string> sha256)
    {
        ArgumentNullException.ThrowIfNull(detector);
        ArgumentNullException.ThrowIfNull(sha256);
        DetectorFiles.Check(detector.Models, path, sha256);
        return Replace(provider => DefaultParts.Detector(
            detector, path, sha256, provider.GetRequiredService<ModelStore>(), IdPhotoServiceCollectionExtensions.Options(provider), IdPhotoServiceCollectionExtensions.Logger(provider)));
    }

    /// <summary>Detects faces with an implementation of your own.</summary>
    public IdPhotoBuilder UseFaceDetector<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IFaceDetector => Replace<IFaceDetector, T>();

    /// <summary>Locates landmarks with an implementation of your own.</summary>
    public IdPhotoBuilder UseFaceLandmarker<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IFaceLandmarker => Replace<IFaceLandmarker, T>();

    /// <summary>Composes backgrounds with an implementation of your own.</summary>
    public IdPhotoBuilder UseBackgroundComposer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IBackgroundComposer => Replace<IBackgroundComposer, T>();

    /// <summary>Plans crops with an implementation of your own.</summary>
    public IdPhotoBuilder UseCropPlanner<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, ICropPlanner => Replace<ICropPlanner, T>();

    /// <summary>Takes documents from an implementation of your own, instead of the built-in catalogue.</summary>
    public IdPhotoBuilder UseTemplates<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, ITemplateProvider => Replace<ITemplateProvider, T>();

    /// <summary>Adds a compliance check; it replaces a built-in one with the same id.</summary>
    public IdPhotoBuilder AddComplianceCheck<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IComplianceCheck
    {
        Services.AddSingleton<IComplianceCheck, T>();
        return this;
    }

    /// <summary>Adds a measure of ISO/IEC 29794-5, for instance one with a model of the host's; it replaces a built-in one of the same component.</summary>
    public IdPhotoBuilder AddQualityMeasure<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IQualityMeasure
    {
        Services.AddSingleton<IQualityMeasure, T>();
        return this;
    }

    /// <summary>Adds sentences for what a person should do about a finding; they are asked before the library's own.</summary>
    public IdPhotoBuilder AddRemedyTexts<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where T : class, IRemedyTexts
    {
        Services.AddSingleton<IRemedyTexts, T>();
        return this;
    }

    /// <summary>Adds a document; it replaces a built-in one with the same id.</summary>
    public IdPhotoBuilder AddTemplates(params IEnumerable<PhotoTemplate> templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        foreach (var template in templates)
        {
            Services.AddSingleton(template);
        }

        return this;
    }

    /// <summary>Adds the documents of a JSON file; each replaces a built-in one with the same id.</summary>
    /// <param name="path">The file; <c>template.schema.json</c> and docs/templates.md describe it.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidTemplate"/>: names the file, the template and the field.</exception>
    public IdPhotoBuilder AddTemplates(string path) => AddTemplates(TemplateFile.Read(path));

    /// <summary>Adds the documents of a JSON stream; each replaces a built-in one with the same id.</summary>
    /// <param name="json">The stream, read to its end.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidTemplate"/>: names the template and the field.</exception>
    public IdPhotoBuilder AddTemplates(Stream json) => AddTemplates(TemplateFile.Read(json, "template stream"));

    private IdPhotoBuilder Replace<TService>(Func<IServiceProvider, TService> create)
        where TService : class
    {
        Services.Replace(ServiceDescriptor.Singleton(create));
        return this;
    }

    private IdPhotoBuilder Replace<TService, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>()
        where TService : class
        where T : class, TService
    {
        Services.Replace(ServiceDescriptor.Singleton<TService, T>());
        return this;
    }
}
