using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>Answers that say what went wrong (RFC 9457): <c>code</c> for programs, <c>detail</c> for people, never a stack trace.</summary>
internal static class Problems
{
    public static IResult Of(int status, string code, string detail, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        Dictionary<string, object?> extensions = new(StringComparer.Ordinal) { ["code"] = code };
        foreach (var (name, value) in more)
        {
            extensions[name] = value;
        }

        return TypedResults.Problem(detail, statusCode: status, title: Title(code), type: $"urn:idphoto:problem:{code}", extensions: extensions);
    }

    /// <summary>The same for one who may come back.</summary>
    public static IResult Busy(HttpContext context, int status, string code, string detail, TimeSpan pause)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Of(status, code, detail);
    }

    public static IResult Of(IdPhotoException exception) => exception.Faces.Count == 0
        ? Of(Status(exception.Code.ToString()), exception.Code.ToString(), exception.Message)
        : Of(
            Status(exception.Code.ToString()),
            exception.Code.ToString(),
            exception.Message,
            ("faces", exception.Faces.Select(box => new[] { box.X, box.Y, box.Width, box.Height }.Select(v => Math.Round(v, 1)))));

    public static IResult NoSuchJob() =>
        Of(StatusCodes.Status404NotFound, "JobNotFound", "There is no such job: it never was, it has expired, or it was deleted.");

    /// <summary>The status of a code: whose fault it is.</summary>
    public static int Status(string code) => code switch
    {
        nameof(IdPhotoErrorCode.UnsupportedFormat) => StatusCodes.Status415UnsupportedMediaType,
        nameof(IdPhotoErrorCode.ImageTooLarge) => StatusCodes.Status413PayloadTooLarge,
        nameof(IdPhotoErrorCode.InvalidRequest) or nameof(IdPhotoErrorCode.InvalidTemplate) => StatusCodes.Status400BadRequest,
        nameof(IdPhotoErrorCode.RemoteServiceFailed) or nameof(IdPhotoErrorCode.ModelDownloadFailed) => StatusCodes.Status502BadGateway,
        nameof(IdPhotoErrorCode.ExecutionProviderUnavailable) or nameof(IdPhotoErrorCode.NativeLibraryMissing)
            or nameof(IdPhotoErrorCode.ModelChecksumMismatch) or nameof(IdPhotoErrorCode.ModelInvalid)
            or "Unexpected" or "WorkerLost" => StatusCodes.Status500InternalServerError,
        "Timeout" => StatusCodes.Status504GatewayTimeout,
        // The request is understood and well formed; this photo, this template or this model is the reason.
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    // "FileSizeUnreachable" → "File size unreachable".
    private static string Title(string code) =>
        string.Concat(code.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
