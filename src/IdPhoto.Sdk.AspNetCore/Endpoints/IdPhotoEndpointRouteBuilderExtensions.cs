using IdPhoto.AspNetCore;
using IdPhoto.AspNetCore.Endpoints;
using IdPhoto.AspNetCore.Health;
using IdPhoto.AspNetCore.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts the service's endpoints into an application.</summary>
public static class IdPhotoEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the REST API below a prefix, and <c>/health</c>, <c>/health/live</c> and <c>/health/ready</c>. A process whose role is
    /// <see cref="ServiceRole.Worker"/> gets the health checks only.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <param name="prefix">Where the API begins.</param>
    /// <returns>The API's group, for conventions of the host's own (<c>RequireAuthorization</c>, …).</returns>
    public static RouteGroupBuilder MapIdPhotoApi(this IEndpointRouteBuilder app, string prefix = "/api/v1")
    {
        ArgumentNullException.ThrowIfNull(app);
        HealthEndpoints.Map(app);
        var options = app.ServiceProvider.GetRequiredService<IOptions<IdPhotoApiOptions>>().Value;
        var group = app.MapGroup(prefix).AddEndpointFilter<ProblemFilter>();
        if (options.Role == ServiceRole.Worker)
        {
            return group;
        }

        // Their signature is their key.
        FileEndpoint.Map(group.MapGroup(string.Empty));
        var keyed = group.MapGroup(string.Empty).AddEndpointFilter<ApiKeyFilter>();
        if (options.Access.Policy is { Length: > 0 } policy)
        {
            keyed.RequireAuthorization(policy);
        }

        JobStartEndpoints.Map(keyed);
        JobEndpoints.Map(keyed);
        TemplateEndpoints.Map(keyed);
        ModelEndpoint.Map(keyed);
        if (options.Access.AllowedOrigins.Count > 0)
        {
            group.RequireCors(IdPhotoApiServiceCollectionExtensions.CorsPolicy);
        }

        return group;
    }
}
