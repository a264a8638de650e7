using IdPhoto.Compliance;
using IdPhoto.Composition;
using IdPhoto.Detection;
using IdPhoto.Geometry;
using IdPhoto.Landmarks;
using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Pipelines;

/// <summary>A pipeline like the host's, with some parts replaced. What is not replaced is shared and not disposed with it.</summary>
internal static class PipelineVariant
{
    /// <param name="host">The host's container.</param>
    /// <param name="matting">Another matting model.</param>
    /// <param name="detector">Another detector.</param>
    /// <param name="replace">Replaces further parts.</param>
    public static ServiceProvider Build(
        IServiceProvider host, MattingModelChoice? matting, FaceDetectorChoice? detector, Action<IServiceCollection>? replace = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddIdPhoto();
        services.AddSingleton(host.GetRequiredService<IOptions<IdPhotoOptions>>());
        services.AddSingleton(host.GetRequiredService<ILoggerFactory>());
        Share<ModelStore>(services, host);
        Share<ICropPlanner>(services, host);
        Share<IBackgroundComposer>(services, host);
        Share<ITemplateProvider>(services, host);
        Share<IFaceLandmarker>(services, host);
        Share<IMattingModel>(services, host);
        Share<IFaceDetector>(services, host);
        foreach (var check in host.GetServices<IComplianceCheck>())
        {
            services.AddSingleton(check);
        }

        if (matting is not null)
        {
            builder.UseMatting(matting);
        }

        if (detector is not null)
        {
            builder.UseFaceDetector(detector);
        }

        replace?.Invoke(services);
        return services.BuildServiceProvider();
    }

    // An instance: a container disposes only what it made itself.
    private static void Share<T>(ServiceCollection services, IServiceProvider host)
        where T : class => services.Replace(ServiceDescriptor.Singleton(host.GetRequiredService<T>()));
}
