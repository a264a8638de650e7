using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Health;

/// <summary>The models, where this process runs any: one that only takes requests loads none.</summary>
internal sealed class RoleModelsHealthCheck(IServiceProvider services, IOptions<IdPhotoApiOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        options.Value.Role == ServiceRole.Api
            ? Task.FromResult(HealthCheckResult.Healthy("This process runs no model."))
            : services.GetRequiredService<ModelsHealthCheck>().CheckHealthAsync(context, cancellationToken);
}
