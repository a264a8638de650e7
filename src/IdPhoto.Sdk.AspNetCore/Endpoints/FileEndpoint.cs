using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Security;
using IdPhoto.AspNetCore.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>A job's files, to whoever has a signed address that is still in time.</summary>
internal static class FileEndpoint
{
    public static void Map(RouteGroupBuilder files) => files.MapGet("/jobs/{id}/files/{name}", GetAsync)
        .WithName(JobReplies.FileRoute).WithSummary("A file of a job, by its signed address").WithTags("Jobs")
        .Produces<byte[]>(contentType: "application/octet-stream")
        .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> GetAsync(
        string id, string name, string? expires, string? signature, HttpContext context, SignedUrls urls, IJobStore jobs, IPhotoStore photos)
    {
        if (!urls.Verify(id, name, expires, signature))
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "AddressExpired", "This address is no longer valid, or never was. Ask for the job again: it names new ones.");
        }

        if (await jobs.FindAsync(id, context.RequestAborted).ConfigureAwait(false) is not { } job
            || job.Results.FirstOrDefault(result => result.Name == name) is not { } file
            || await photos.OpenAsync(id, name, context.RequestAborted).ConfigureAwait(false) is not { } content)
        {
            return Problems.NoSuchJob();
        }

        var headers = context.Response.Headers;
        ChangesHeader.Write(context.Response, file.Changes);
        headers.CacheControl = "private, no-store";
        headers.XContentTypeOptions = "nosniff";
        // A report is a page made from a client's photo: it gets no script, no origin and nothing from elsewhere.
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
        // No file name: the address ends in one, and a page may name its downloads after the document.
        headers.ContentDisposition = "inline";
        return TypedResults.Stream(content, file.ContentType);
    }
}
