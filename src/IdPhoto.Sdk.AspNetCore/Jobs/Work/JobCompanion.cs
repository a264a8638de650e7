namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Runs beside a job: stores how far it is, and stops it when the client has taken it back.</summary>
internal sealed class JobCompanion(IJobStore jobs, string jobId, JobProgress progress)
{
    // Faster than anybody watches a bar; a job that is shorter writes no progress at all.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the client has taken the job back.</summary>
    public bool Withdrawn { get; private set; }

    public async Task RunAsync(CancellationTokenSource job)
    {
        var told = progress.Now;
        try
        {
            using var timer = new PeriodicTimer(Interval);
            while (await timer.WaitForNextTickAsync(job.Token).ConfigureAwait(false))
            {
                var now = progress.Now;
                var record = now == told
                    ? await jobs.FindAsync(jobId, job.Token).ConfigureAwait(false)
                    : await jobs.UpdateAsync(jobId, old => old.IsFinished ? null : old with { Stage = now.Stage, Progress = now.Share }, job.Token).ConfigureAwait(false);
                told = now;
                if (record is null || record.IsFinished)
                {
                    Withdrawn = true;
                    await job.CancelAsync().ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The job has ended.
        }
    }
}
