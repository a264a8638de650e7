using System.Net;
using System.Text.Json;

namespace IdPhoto.Detection.FacePlusPlus;

/// <summary>A refusal: its status and the service's own words. Whether it is worth another attempt.</summary>
internal readonly record struct FacePlusPlusError(HttpStatusCode Status, string Message)
{
    // Longer texts are a proxy's web page, not the service's answer.
    private const int LongestText = 200;

    public bool IsTransient => (int)Status >= 500 || Status == HttpStatusCode.PreconditionFailed
        || Message.StartsWith("CONCURRENCY_LIMIT_EXCEEDED", StringComparison.Ordinal);

    /// <summary>Reads the body, which is JSON except for 413 and for what stands between this machine and the service.</summary>
    public static FacePlusPlusError Read(HttpStatusCode status, string body)
    {
        try
        {
            if (JsonSerializer.Deserialize(body, FacePlusPlusJsonContext.Default.FacePlusPlusReply)?.ErrorMessage is { } message)
            {
                return new(status, message);
            }
        }
        catch (JsonException)
        {
            // Plain text, handled below.
        }

        return new(status, body.Length <= LongestText ? body.Trim() : body[..LongestText]);
    }

    public IdPhotoException ToException(int attempts) => new(
        IdPhotoErrorCode.RemoteServiceFailed,
        $"Face++ answered {(int)Status} '{Message}' after {attempts} attempt(s). {Advice()}");

    private string Advice() => Status switch
    {
        HttpStatusCode.Unauthorized => "Check the API key and secret, and that they belong to the region of the base URL.",
        HttpStatusCode.Forbidden when IsTransient => "The key's limit of concurrent requests is reached: send fewer at a time, or use a key with a higher limit.",
        HttpStatusCode.Forbidden => "The key may not use this API: check its permissions and balance.",
        HttpStatusCode.NotFound => "Check the base URL.",
        HttpStatusCode.RequestEntityTooLarge => "The picture was larger than the service or a proxy before it accepts.",
        HttpStatusCode.BadRequest => "The service does not take this picture or these arguments.",
        _ => "Try again later, or choose a detector that runs on this machine.",
    };
}
