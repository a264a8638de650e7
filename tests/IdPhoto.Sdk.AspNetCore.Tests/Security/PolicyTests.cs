using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Tests.Security;

public sealed class PolicyTests
{
    [Fact]
    public async Task The_hosts_own_sign_in_guards_the_api_and_not_the_health_checks()
    {
        await using var service = new TestService(
            new FakePipeline(),
            options => options.Access.Policy = "staff",
            container =>
            {
                container.AddAuthentication("badge").AddScheme<AuthenticationSchemeOptions, Badge>("badge", null);
                container.AddAuthorizationBuilder().AddPolicy("staff", policy => policy.RequireClaim("badge", "42"));
            });
        using var client = service.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/models")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        client.DefaultRequestHeaders.Add("Badge", "41");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/api/v1/models")).StatusCode);
        client.DefaultRequestHeaders.Remove("Badge");
        client.DefaultRequestHeaders.Add("Badge", "42");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/models")).StatusCode);
    }

    private sealed class Badge(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers["Badge"] is [{ } number]
                ? AuthenticateResult.Success(new(new(new ClaimsIdentity([new("badge", number)], Scheme.Name)), Scheme.Name))
                : AuthenticateResult.NoResult());
    }
}
