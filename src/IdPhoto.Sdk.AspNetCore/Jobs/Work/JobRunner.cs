using IdPhoto.AspNetCore.Storage;
using IdPhoto.AspNetCore.Telemetry;
using IdPhoto.AspNetCore.Webhooks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>
/// Runs one job to its end. The order makes it safe to be killed anywhere: files, then the record, then the message to the client, then
/// the queue; each step may be done twice without anybody noticing.
/// </summary>
internal sealed class JobRunner(
    IJobStore jobs, IPhotoStore photos, IEnumerable<IJobWork> works, IWebhookOutbox outbox, StageWatch stages, ServiceMetrics metrics,
    IOptions<IdPhotoApiOptions> options, TimeProvider clock, ILogger<JobRunner> logger)
{
    private readonly JobOptions _options = options.Value.Jobs;

    public async Task RunAsync(IJobLease lease, CancellationToken stopping)
    {
        var job = await jobs.UpdateAsync(
            lease.JobId,
            old => old.IsFinished ? null : old with { Status = JobStatus.Running, Attempts = old.Attempts + 1, Stage = null },
            stopping).ConfigureAwait(false);
        if (job is not null)
        {
            var outcome = job.Attempts > _options.MaxAttempts
                ? JobOutcome.Failed("WorkerLost", $"The service ended {_options.MaxAttempts} times while it worked on this job. Send it again, or another photo.")
                : await WorkAsync(job, stopping).ConfigureAwait(false);
            await FinishAsync(job, outcome).ConfigureAwait(false);
        }

        await AnnounceAsync(lease.JobId).ConfigureAwait(false);
        await lease.CompleteAsync().ConfigureAwait(false);
    }

    private async Task<JobOutcome> WorkAsync(JobRecord job, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        ending.CancelAfter(_options.Timeout);
        var progress = new JobProgress(job.Order.Uploads.Count);
        var companion = new JobCompanion(jobs, job.Id, progress);
        var watch = companion.RunAsync(ending);
        var started = clock.GetTimestamp();
        try
        {
            stages.Tell(progress);
            var outcome = await works.First(work => work.Does(job.Order.Kind)).RunAsync(job, progress, ending.Token).ConfigureAwait(false);
            metrics.Ended(job, outcome.Error?.Code, clock.GetElapsedTime(started));
            return outcome;
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            metrics.Ended(job, companion.Withdrawn ? "Cancelled" : "Timeout", clock.GetElapsedTime(started));
            return JobOutcome.Failed("Timeout", $"The job ran for more than {_options.Timeout}. Send a smaller photo, or fewer.");
        }
        catch (OperationCanceledException)
        {
            // The process stops in good order: the job goes back as if nobody had begun it.
            await jobs.UpdateAsync(
                job.Id, old => old.IsFinished ? null : old with { Status = JobStatus.Queued, Stage = null, Attempts = old.Attempts - 1 }, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        catch (IdPhotoException e)
        {
            metrics.Ended(job, e.Code.ToString(), clock.GetElapsedTime(started));
            return JobOutcome.Failed(e.Code.ToString(), e.Message);
        }
#pragma warning disable CA1031 // A defect ends this job, not the worker; the client learns no more than that.
        catch (Exception e)
#pragma warning restore CA1031
        {
            metrics.Ended(job, "Unexpected", clock.GetElapsedTime(started));
            ServiceLog.JobBroke(logger, JobIds.Short(job.Id), e);
            return JobOutcome.Failed("Unexpected", $"Something went wrong here; the log has it under the job {JobIds.Short(job.Id)}.");
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await watch.ConfigureAwait(false);
        }
    }

    private async Task FinishAsync(JobRecord job, JobOutcome outcome)
    {
        var status = outcome.Error is null ? JobStatus.Succeeded : JobStatus.Failed;
        var finished = await jobs.UpdateAsync(job.Id, old => old.IsFinished ? null : old with
        {
            Status = status,
            Stage = null,
            Progress = status == JobStatus.Succeeded ? 1 : old.Progress,
            Results = outcome.Files,
            Items = outcome.Items,
            Error = outcome.Error,
        }).ConfigureAwait(false);
        if (finished is null)
        {
            // Taken back meanwhile: nothing of it stays.
            await photos.DeleteAllAsync(job.Id).ConfigureAwait(false);
            return;
        }

        ServiceLog.JobEnded(logger, JobIds.Short(job.Id), finished.Status, outcome.Error?.Code);
    }

    private async Task AnnounceAsync(string jobId)
    {
        if (await jobs.FindAsync(jobId).ConfigureAwait(false) is not { } job)
        {
            return;
        }

        foreach (var upload in job.Order.Uploads)
        {
            await photos.DeleteAsync(jobId, upload.Name).ConfigureAwait(false);
        }

        if (job.Order.CallbackUrl is { } url)
        {
            await outbox.SaveAsync(new WebhookMessage(jobId, url, Attempts: 0, clock.GetUtcNow())).ConfigureAwait(false);
        }
    }
}
