using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Security;
using IdPhoto.AspNetCore.Storage;
using IdPhoto.AspNetCore.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Endpoints;

/// <summary>Takes a request in as a job: its photos, its record, its place in the queue. Afterwards it survives whatever happens.</summary>
internal sealed class JobIntake(
    PhotoFormReader forms, OrderReader orders, IJobStore jobs, IJobQueue queue, IPhotoStore photos, IOptions<IdPhotoApiOptions> options, TimeProvider clock)
{
    private readonly JobOptions _options = options.Value.Jobs;

    /// <summary>Takes a request in.</summary>
    /// <returns>The job; null when the queue is full, and then nothing of the request is kept.</returns>
    public async Task<JobRecord?> AcceptAsync(HttpContext context, JobKind kind)
    {
        // Seen before the body is read: a client need not send what cannot be taken.
        if (await queue.CountAsync(context.RequestAborted).ConfigureAwait(false) >= _options.MaxQueued)
        {
            return null;
        }

        var id = JobIds.New();
        try
        {
            var form = await forms.ReadAsync(context.Request, id, kind, context.RequestAborted).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            var job = new JobRecord
            {
                Id = id,
                Owner = ApiKeyCheck.Owner(context),
                CreatedAt = now,
                ExpiresAt = now + _options.Retention,
                Order = orders.Read(form, kind),
            };
            await jobs.CreateAsync(job, context.RequestAborted).ConfigureAwait(false);
            if (await queue.TryAddAsync(id, context.RequestAborted).ConfigureAwait(false))
            {
                return job;
            }
        }
        catch
        {
            await ForgetAsync(id).ConfigureAwait(false);
            throw;
        }

        await ForgetAsync(id).ConfigureAwait(false);
        return null;
    }

    private async Task ForgetAsync(string id)
    {
        await jobs.DeleteAsync(id).ConfigureAwait(false);
        await photos.DeleteAllAsync(id).ConfigureAwait(false);
    }
}
