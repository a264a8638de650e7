using IdPhoto.AspNetCore;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Endpoints;
using IdPhoto.AspNetCore.Health;
using IdPhoto.AspNetCore.Hivision;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Jobs.Local;
using IdPhoto.AspNetCore.Jobs.Work;
using IdPhoto.AspNetCore.OpenApi;
using IdPhoto.AspNetCore.Pipelines;
using IdPhoto.AspNetCore.Security;
using IdPhoto.AspNetCore.Storage;
using IdPhoto.AspNetCore.Telemetry;
using IdPhoto.AspNetCore.Uploads;
using IdPhoto.AspNetCore.Webhooks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the service.</summary>
public static class IdPhotoApiServiceCollectionExtensions
{
    /// <summary>The name of the CORS policy that <see cref="AccessOptions.AllowedOrigins"/> describes.</summary>
    public const string CorsPolicy = "IdPhotoApi";

    /// <summary>The name of the service's metrics, for OpenTelemetry's <c>AddMeter</c>.</summary>
    public const string MeterName = ServiceMetrics.Name;

    /// <summary>
    /// Registers the service with its embedded default: jobs and files in one folder, workers in this process. What the host has registered
    /// itself (<see cref="IJobStore"/>, <see cref="IJobQueue"/>, <see cref="IPhotoStore"/>, <see cref="IWebhookOutbox"/>,
    /// <see cref="IPipelineChooser"/>, <c>AddIdPhoto</c>) stays.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Changes the settings, after the configuration's section <c>IdPhotoApi</c>.</param>
    /// <returns>The library's builder, for models and templates.</returns>
    public static IdPhotoBuilder AddIdPhotoApi(this IServiceCollection services, Action<IdPhotoApiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<IdPhotoApiOptions>().BindConfiguration(IdPhotoApiOptions.Section).Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IdPhotoApiOptions>, IdPhotoApiOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        AddStorage(services);
        AddRequests(services);
        AddWork(services);
        AddHealth(services);
        AddHivision(services);
        return services.AddIdPhoto();
    }

    private static void AddStorage(IServiceCollection services)
    {
        services.TryAddSingleton<DataFolder>();
        services.TryAddSingleton<ChangeBell>();
        services.TryAddSingleton<IPhotoStore, LocalPhotoStore>();
        services.TryAddSingleton<IJobStore, LocalJobStore>();
        services.TryAddSingleton<IJobQueue, LocalJobQueue>();
        services.TryAddSingleton<IWebhookOutbox, LocalWebhookOutbox>();
    }

    private static void AddRequests(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => ApiJson.AddConverters(json.SerializerOptions));
        services.AddOpenApi("v1", openApi =>
        {
            openApi.AddOperationTransformer<PhotoFormTransformer>();
            openApi.AddOperationTransformer<AnswerExampleTransformer>();
            openApi.AddDocumentTransformer<DescriptionTransformer>();
        });
        services.AddCors();
        services.AddOptions<AspNetCore.Cors.Infrastructure.CorsOptions>().Configure<IOptions<IdPhotoApiOptions>>((cors, options) =>
            cors.AddPolicy(CorsPolicy, policy => policy.WithOrigins([.. options.Value.Access.AllowedOrigins]).AllowAnyHeader().AllowAnyMethod()
                .WithExposedHeaders("Location", "Retry-After", "Preference-Applied", "IdPhoto-Changes")));
        services.TryAddSingleton<ApiKeyCheck>();
        services.TryAddSingleton<RequestRates>();
        services.TryAddSingleton<SigningKey>();
        services.TryAddSingleton<SignedUrls>();
        services.TryAddSingleton<ArchiveReader>();
        services.TryAddSingleton<PhotoFormReader>();
        services.TryAddSingleton<OrderReader>();
        services.TryAddSingleton<JobIntake>();
        services.TryAddSingleton<JobReplies>();
    }

    private static void AddWork(IServiceCollection services)
    {
        services.TryAddSingleton<IPipelineChooser, PipelineChooser>();
        services.TryAddSingleton<ServiceMetrics>();
        services.TryAddSingleton<StageWatch>();
        services.TryAddSingleton<JobFiles>();
        services.TryAddSingleton<BatchArchive>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IJobWork, MakePhotos>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IJobWork, CheckPhoto>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IJobWork, PreprocessPhoto>());
        services.TryAddSingleton<JobRunner>();
        services.TryAddSingleton<RetentionSweep>();
        services.TryAddSingleton<JobWorkers>();
        services.TryAddSingleton<WebhookConnection>();
        services.TryAddSingleton<WebhookSender>();
        services.TryAddSingleton<WebhookDispatcher>();
        // Its own handler: only here does a client of the service decide who is called. Its log would name the receivers.
        services.AddHttpClient(WebhookSender.Client)
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<WebhookConnection>().CreateHandler())
            .RemoveAllLoggers();
        Host<RetentionSweep>(services, _ => true);
        Host<JobWorkers>(services, role => role != ServiceRole.Api);
        Host<WebhookDispatcher>(services, role => role != ServiceRole.Api);
    }

    private static void AddHealth(IServiceCollection services)
    {
        services.TryAddSingleton<ModelsHealthCheck>();
        services.AddHealthChecks()
            .AddCheck<StorageHealthCheck>("storage", tags: [HealthEndpoints.Ready])
            .AddCheck<QueueHealthCheck>("queue", tags: [HealthEndpoints.Ready])
            .AddCheck<RoleModelsHealthCheck>("models", tags: [HealthEndpoints.Ready]);
    }

    private static void AddHivision(IServiceCollection services)
    {
        services.TryAddSingleton<HivisionPipelines>();
        services.TryAddSingleton<HivisionPhotos>();
        services.TryAddSingleton<HivisionPictures>();
        services.TryAddSingleton<HivisionGate>();
    }

    // The role is known when the options are, which is after the registration.
    private static void Host<T>(IServiceCollection services, Func<ServiceRole, bool> when)
        where T : class, IHostedService => services.AddSingleton<IHostedService>(provider =>
            when(provider.GetRequiredService<IOptions<IdPhotoApiOptions>>().Value.Role) ? provider.GetRequiredService<T>() : new NoWork());

    private sealed class NoWork : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
