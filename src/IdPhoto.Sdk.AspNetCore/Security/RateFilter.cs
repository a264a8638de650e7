using IdPhoto.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Http;

namespace IdPhoto.AspNetCore.Security;

/// <summary>Answers 429 to who asks too often, before anything of the request is read.</summary>
internal sealed class RateFilter(RequestRates rates) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        rates.Take(context.HttpContext) is { } pause
            ? Problems.Busy(context.HttpContext, StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests in a minute.", pause)
            : await next(context).ConfigureAwait(false);
}
