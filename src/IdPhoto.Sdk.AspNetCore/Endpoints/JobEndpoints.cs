using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Security;
using IdPhoto.AspNetCore.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>Asking for a job, hearing of its changes, taking it back.</summary>
internal static class JobEndpoints
{
    // A proxy drops a connection on which nothing moves; the job as it is says at least that we are here.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public static void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("/jobs/{id}").WithTags("Jobs");
        group.MapGet("", GetAsync).WithName(JobReplies.JobRoute).WithSummary("A job as it is")
            .Produces<JobDocument>().ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/events", EventsAsync).WithName("IdPhoto.JobEvents").WithSummary("A job's changes, until it has ended")
            .Produces<JobDocument>(contentType: "text/event-stream").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapDelete("", DeleteAsync).WithName("IdPhoto.DeleteJob").WithSummary("Take a job back, delete its photos")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> GetAsync(string id, HttpContext context, IJobStore jobs, JobReplies replies)
    {
        if (await FindAsync(id, context, jobs).ConfigureAwait(false) is not { } job)
        {
            return Problems.NoSuchJob();
        }

        context.Response.Headers.CacheControl = "no-store";
        var finished = await replies.WaitAsync(context, job, TimeSpan.Zero).ConfigureAwait(false);
        return TypedResults.Ok(replies.Document(context, finished ?? await jobs.FindAsync(id, context.RequestAborted).ConfigureAwait(false) ?? job));
    }

    private static async Task<IResult> EventsAsync(string id, HttpContext context, IJobStore jobs, JobReplies replies) =>
        await FindAsync(id, context, jobs).ConfigureAwait(false) is { } job
            ? TypedResults.ServerSentEvents(ChangesAsync(job, context, jobs, replies, context.RequestAborted))
            : Problems.NoSuchJob();

    private static async IAsyncEnumerable<SseItem<JobDocument>> ChangesAsync(
        JobRecord job, HttpContext context, IJobStore jobs, JobReplies replies, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            yield return new SseItem<JobDocument>(replies.Document(context, job), "job");
            if (job.IsFinished)
            {
                yield break;
            }

            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Heartbeat);
            try
            {
                job = await jobs.WaitForChangeAsync(job.Id, job.Version, patience.Token).ConfigureAwait(false) ?? job with { Status = JobStatus.Cancelled };
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Said again as it is.
            }
        }
    }

    private static async Task<IResult> DeleteAsync(string id, HttpContext context, IJobStore jobs, IPhotoStore photos)
    {
        if (await FindAsync(id, context, jobs).ConfigureAwait(false) is null)
        {
            return Problems.NoSuchJob();
        }

        // A job that is not done stays as cancelled, so that its worker sees it; one that is done goes as a whole.
        var withdrawn = await jobs.UpdateAsync(
            id, job => job.IsFinished ? null : job with { Status = JobStatus.Cancelled, Stage = null }, context.RequestAborted).ConfigureAwait(false);
        await photos.DeleteAllAsync(id, context.RequestAborted).ConfigureAwait(false);
        if (withdrawn is null)
        {
            await jobs.DeleteAsync(id, context.RequestAborted).ConfigureAwait(false);
        }

        return TypedResults.NoContent();
    }

    // Another key's job is as if it were not there.
    private static async Task<JobRecord?> FindAsync(string id, HttpContext context, IJobStore jobs) =>
        await jobs.FindAsync(id, context.RequestAborted).ConfigureAwait(false) is { } job && job.Owner == ApiKeyCheck.Owner(context) ? job : null;
}
