using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Security;
using IdPhoto.AspNetCore.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>Answers with jobs: taken in, ready, or one file of them.</summary>
internal sealed class JobReplies(IJobStore jobs, IPhotoStore photos, SignedUrls urls, LinkGenerator links, IOptions<IdPhotoApiOptions> options)
{
    /// <summary>The name of the endpoint that answers with a job.</summary>
    public const string JobRoute = "IdPhoto.GetJob";

    /// <summary>The name of the endpoint that answers with a file.</summary>
    public const string FileRoute = "IdPhoto.GetFile";

    /// <summary>Waits for a job as long as the client will: the job when it has ended, else null.</summary>
    public async Task<JobRecord?> WaitAsync(HttpContext context, JobRecord job, TimeSpan otherwise)
    {
        var wait = WaitPreference.Read(context.Request, otherwise, options.Value.Jobs.MaxWait);
        if (wait <= TimeSpan.Zero)
        {
            return job.IsFinished ? job : null;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(wait);
        try
        {
            var now = job;
            while (!now.IsFinished)
            {
                now = await jobs.WaitForChangeAsync(job.Id, now.Version, patience.Token).ConfigureAwait(false) ?? now with { Status = JobStatus.Cancelled };
            }

            context.Response.Headers["Preference-Applied"] = $"wait={(int)wait.TotalSeconds}";
            return now;
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>202: the job, and where to ask for it.</summary>
    public IResult Accepted(HttpContext context, JobRecord job)
    {
        context.Response.Headers.RetryAfter = "1";
        return TypedResults.Accepted(StatusUrl(context, job), Document(context, job));
    }

    public static IResult QueueFull(HttpContext context) => Problems.Busy(
        context, StatusCodes.Status503ServiceUnavailable, "QueueFull", "More jobs wait than this service takes in. Try again later.", TimeSpan.FromSeconds(5));

    /// <summary>One of the job's files as the answer itself, or the problem that kept it from being made.</summary>
    public async Task<IResult> FileAsync(HttpContext context, JobRecord job, string kind)
    {
        if (job.Error is { } error)
        {
            return Problems.Of(Problems.Status(error.Code), error.Code, error.Message);
        }

        return job.Results.FirstOrDefault(file => file.Kind == kind) is { } file
            && await photos.OpenAsync(job.Id, file.Name, context.RequestAborted).ConfigureAwait(false) is { } content
                ? TypedResults.Stream(content, file.ContentType, file.Name)
                : Problems.NoSuchJob();
    }

    /// <summary>The job as clients see it. Addresses of files are signed anew each time.</summary>
    public JobDocument Document(HttpContext context, JobRecord job) => new()
    {
        JobId = job.Id,
        Status = job.Status,
        Stage = job.Stage,
        Progress = job.Progress,
        CreatedAt = job.CreatedAt,
        ExpiresAt = job.ExpiresAt,
        StatusUrl = StatusUrl(context, job),
        Results = [.. job.Results.Select(file => FileDocument.From(file, FileUrl(context, job, file)))],
        Compliance = job.Items.Select(item => item.Compliance).FirstOrDefault(compliance => compliance is not null),
        Items = job.Items,
        Error = job.Error,
    };

    private string StatusUrl(HttpContext context, JobRecord job) => links.GetPathByName(context, JobRoute, new { id = job.Id })!;

    private string FileUrl(HttpContext context, JobRecord job, JobFile file) =>
        $"{links.GetPathByName(context, FileRoute, new { id = job.Id, name = file.Name })}?{urls.Query(job.Id, file.Name, job.ExpiresAt)}";
}
