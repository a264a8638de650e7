using IdPhoto.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Http;

namespace IdPhoto.AspNetCore.Security;

/// <summary>Answers 401 to who has no key.</summary>
internal sealed class ApiKeyFilter(ApiKeyCheck keys) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (keys.Admit(context.HttpContext))
        {
            return await next(context).ConfigureAwait(false);
        }

        context.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Of(StatusCodes.Status401Unauthorized, "Unauthorized", $"Send a known API key in the header {ApiKeyCheck.Header}.");
    }
}
