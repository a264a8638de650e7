using IdPhoto;
using IdPhoto.Compliance;
using IdPhoto.Composition;
using IdPhoto.DependencyInjection;
using IdPhoto.Detection;
using IdPhoto.Export;
using IdPhoto.Geometry;
using IdPhoto.Imaging;
using IdPhoto.Landmarks;
using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using IdPhoto.Pipeline;
using IdPhoto.Templates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the ID photo pipeline.</summary>
public static class IdPhotoServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IIdPhotoPipeline"/>, <see cref="IIdPhotoDiagnostics"/> and everything it needs as singletons, with the models that ship inside the package.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <returns>The builder with which parts are exchanged and templates added.</returns>
    public static IdPhotoBuilder AddIdPhoto(this IServiceCollection services, Action<IdPhotoOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<IdPhotoOptions>().ValidateOnStart()
            .PostConfigure<IServiceProvider>((options, provider) => options.Execution.Clock = provider.GetService<TimeProvider>() ?? TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IdPhotoOptions>, IdPhotoOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        AddParts(services);
        services.TryAddSingleton(CreatePipeline);
        services.TryAddSingleton<IIdPhotoPipeline>(provider => provider.GetRequiredService<IdPhotoPipeline>());
        services.TryAddSingleton(provider => provider.GetRequiredService<IdPhotoPipeline>().Diagnostics);
        services.TryAddSingleton(provider => provider.GetRequiredService<IdPhotoPipeline>().Backgrounds);
        return new IdPhotoBuilder(services);
    }

    /// <summary>Adds the pipeline with options bound from configuration, for instance from the section <c>IdPhoto</c>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section that holds <c>MaxConcurrency</c>, <c>Limits:MaxBytes</c>, <c>Execution:Provider</c>, ….</param>
    /// <returns>The builder with which parts are exchanged and templates added.</returns>
    public static IdPhotoBuilder AddIdPhoto(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var builder = services.AddIdPhoto();
        services.Configure<IdPhotoOptions>(configuration);
        return builder;
    }

    private static void AddParts(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new ModelStore(Options(provider).Models));
        services.TryAddSingleton(provider => new PhotoDecoder(Options(provider).Limits));
        services.TryAddSingleton(provider => DefaultParts.Detector(Options(provider), Logger(provider)));
        services.TryAddSingleton(provider => DefaultParts.Landmarker(Options(provider), Logger(provider)));
        services.TryAddSingleton(provider => DefaultParts.Matting(
            MattingModels.Selfie, path: null, provider.GetRequiredService<ModelStore>(), Options(provider), Logger(provider)));
        services.TryAddSingleton(_ => DefaultParts.Planner());
        services.TryAddSingleton(_ => DefaultParts.Composer());
        services.TryAddSingleton<PhotoEncoder>();
        services.TryAddSingleton<ITemplateProvider>(provider =>
            new TemplateCatalogue(provider.GetServices<PhotoTemplate>(), Options(provider).Templates.IncludeUnverified));
    }

    private static IdPhotoPipeline CreatePipeline(IServiceProvider provider) => new(
        new PipelineParts
        {
            Decoder = provider.GetRequiredService<PhotoDecoder>(),
            Detector = provider.GetRequiredService<IFaceDetector>(),
            Landmarker = provider.GetRequiredService<IFaceLandmarker>(),
            Matting = provider.GetRequiredService<IMattingModel>(),
            Planner = provider.GetRequiredService<ICropPlanner>(),
            Composer = provider.GetRequiredService<IBackgroundComposer>(),
            Encoder = provider.GetRequiredService<PhotoEncoder>(),
            Templates = provider.GetRequiredService<ITemplateProvider>(),
            Inspector = DefaultParts.Inspector(
                Options(provider),
                provider.GetServices<IComplianceCheck>(),
                provider.GetServices<IQualityMeasure>(),
                provider.GetServices<IRemedyTexts>()),
        },
        Options(provider),
        Logger(provider));

    internal static IdPhotoOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<IdPhotoOptions>>().Value;

    internal static ILogger Logger(IServiceProvider provider) =>
        (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(DefaultParts.LogCategory);
}
