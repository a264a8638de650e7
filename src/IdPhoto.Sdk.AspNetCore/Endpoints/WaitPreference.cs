using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>How long a client will wait for its job: <c>Prefer: wait=10</c> (RFC 7240) or <c>?wait=10</c>, seconds.</summary>
internal static class WaitPreference
{
    public static TimeSpan Read(HttpRequest request, TimeSpan otherwise, TimeSpan max)
    {
        var asked = Parse(request.Query["wait"]) ?? request.Headers["Prefer"]
            .SelectMany(header => (header ?? string.Empty).Split(',', ';'))
            .Select(preference => preference.Trim().Split('='))
            .Where(pair => pair is [var name, _] && name.Equals("wait", StringComparison.OrdinalIgnoreCase))
            .Select(pair => Parse(pair[1]))
            .FirstOrDefault(seconds => seconds is not null);
        var wait = asked is { } seconds ? TimeSpan.FromSeconds(seconds) : otherwise;
        return wait < max ? wait : max;
    }

    private static int? Parse(string? text) =>
        int.TryParse(text?.Trim('"', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? Math.Min(seconds, 86_400) : null;
}
