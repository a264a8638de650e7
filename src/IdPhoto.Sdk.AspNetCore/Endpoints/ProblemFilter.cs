using IdPhoto.AspNetCore.Telemetry;
using IdPhoto.AspNetCore.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>Turns whatever an endpoint throws into a problem.</summary>
internal sealed class ProblemFilter(ILogger<ProblemFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (IdPhotoException e)
        {
            return Problems.Of(e);
        }
        catch (UploadException e)
        {
            return Problems.Of(e.Status, e.Code, e.Message);
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Problems.Of(e.StatusCode, "RequestTooLarge", "The request is larger than this service takes in.")
                : Problems.Of(e.StatusCode, nameof(IdPhotoErrorCode.InvalidRequest), "The request cannot be read as HTTP.");
        }
        catch (Exception e) when (e is IOException or InvalidDataException && !context.HttpContext.RequestAborted.IsCancellationRequested && e is not FileNotFoundException)
        {
            ServiceLog.RequestFailed(logger, context.HttpContext.Request.Method, Route(context), e);
            return e is InvalidDataException || e.Source == "Microsoft.AspNetCore.WebUtilities"
                ? Problems.Of(StatusCodes.Status400BadRequest, nameof(IdPhotoErrorCode.InvalidRequest), "The form is cut off or not well formed.")
                : Problems.Of(StatusCodes.Status503ServiceUnavailable, "StorageUnavailable", "The service cannot store anything at the moment. Try again later.");
        }
#pragma warning disable CA1031 // A defect: the log gets it whole, the client gets no more than that it happened.
        catch (Exception e) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            ServiceLog.RequestFailed(logger, context.HttpContext.Request.Method, Route(context), e);
            return Problems.Of(StatusCodes.Status500InternalServerError, "Unexpected", "Something went wrong here; the log has it.");
        }
    }

    // The pattern, not the path: an id in it gives access to a job.
    private static string? Route(EndpointFilterInvocationContext context) => (context.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
}
