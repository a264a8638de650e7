using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IdPhoto.AspNetCore.Health;

/// <summary>Runs each model once: what does not run there runs for no photo either. A good answer holds for half a minute.</summary>
internal sealed class ModelsHealthCheck(IServiceProvider services, TimeProvider clock) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _one = new(1);
    private DateTimeOffset _until;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (clock.GetUtcNow() >= _until)
            {
                // Resolved here: a model that is missing is an unhealthy service, not a failing health check.
                await services.GetRequiredService<IIdPhotoPipeline>().WarmUpAsync(cancellationToken).ConfigureAwait(false);
                _until = clock.GetUtcNow() + Holds;
            }

            return Describe(services.GetRequiredService<IIdPhotoDiagnostics>());
        }
        catch (IdPhotoException e)
        {
            return HealthCheckResult.Unhealthy($"{e.Code}: a model does not run; the log says more.", e);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static HealthCheckResult Describe(IIdPhotoDiagnostics diagnostics)
    {
        var data = diagnostics.Models.ToDictionary(
            model => model.Name, object (model) => $"{model.Role} on {string.Join(", ", model.Providers)}", StringComparer.Ordinal);
        return diagnostics.Warnings.Count == 0
            ? HealthCheckResult.Healthy("Each model ran.", data)
            : HealthCheckResult.Degraded(string.Join(" ", diagnostics.Warnings), data: data);
    }
}
