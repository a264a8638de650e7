using IdPhoto.AspNetCore.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IdPhoto.AspNetCore.Health;

/// <summary>Writes and deletes a few bytes.</summary>
internal sealed class StorageHealthCheck(IPhotoStore photos) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await photos.CheckAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("Photos can be stored.");
        }
#pragma warning disable CA1031 // Whatever a store throws: it cannot store.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy("Photos cannot be stored.", e);
        }
    }
}
