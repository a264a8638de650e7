namespace Microsoft.AspNetCore.Builder;

/// <summary>Headers for the web page.</summary>
public static class IdPhotoSecurityHeadersExtensions
{
    private const string Policy =
        "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
        + "form-action 'self'; frame-ancestors 'none'";

    /// <summary>
    /// Sets the headers that keep a page from loading anything from elsewhere and from being framed. The camera is allowed to the page
    /// itself. Paths below <paramref name="except"/> (the API's reference page, which has inline scripts) get no content policy.
    /// </summary>
    /// <param name="app">The application; before its files and endpoints.</param>
    /// <param name="except">A path, for instance <c>/scalar</c>.</param>
    public static IApplicationBuilder UseIdPhotoSecurityHeaders(this IApplicationBuilder app, string? except = null) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = "DENY";
        if (except is null || !context.Request.Path.StartsWithSegments(except, StringComparison.OrdinalIgnoreCase))
        {
            headers.ContentSecurityPolicy = Policy;
        }

        return next(context);
    });
}
