using System.Text.Json;
using IdPhoto.AspNetCore.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IdPhoto.AspNetCore.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can do its work. <c>/health</c>: the same, with every check of the host.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>The tag of the checks that say whether the service can do its work.</summary>
    public const string Ready = "idphoto-ready";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health", Options(_ => true));
        app.MapHealthChecks("/health/live", Options(_ => false));
        app.MapHealthChecks("/health/ready", Options(check => check.Tags.Contains(Ready)));
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> which) => new() { Predicate = which, ResponseWriter = WriteAsync };

    // Descriptions and numbers, no exceptions: the page is often open to anybody.
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var document = new
        {
            Status = report.Status.ToString().ToLowerInvariant(),
            Checks = report.Entries.ToDictionary(
                entry => entry.Key,
                entry => new { Status = entry.Value.Status.ToString().ToLowerInvariant(), entry.Value.Description, entry.Value.Data },
                StringComparer.Ordinal),
        };
        return JsonSerializer.SerializeAsync(context.Response.Body, document, ApiJson.Options, context.RequestAborted);
    }
}
