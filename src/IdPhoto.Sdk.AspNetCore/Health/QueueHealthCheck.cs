using IdPhoto.AspNetCore.Jobs;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Health;

/// <summary>Counts the waiting jobs: a full queue is degraded, one that cannot be counted is unhealthy.</summary>
internal sealed class QueueHealthCheck(IJobQueue queue, IOptions<IdPhotoApiOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var waiting = await queue.CountAsync(cancellationToken).ConfigureAwait(false);
            Dictionary<string, object> data = new(StringComparer.Ordinal) { ["waiting"] = waiting, ["max"] = options.Value.Jobs.MaxQueued };
            return waiting < options.Value.Jobs.MaxQueued
                ? HealthCheckResult.Healthy("The queue takes jobs in.", data)
                : HealthCheckResult.Degraded("The queue is full.", data: data);
        }
#pragma warning disable CA1031 // Whatever a queue throws: it cannot be reached.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy("The queue cannot be reached.", e);
        }
    }
}
