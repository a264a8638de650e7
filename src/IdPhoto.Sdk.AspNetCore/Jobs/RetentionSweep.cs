using IdPhoto.AspNetCore.Storage;
using IdPhoto.AspNetCore.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Jobs;

/// <summary>Deletes what has expired: jobs with their files, and files whose job is gone.</summary>
internal sealed class RetentionSweep(
    IJobStore jobs, IPhotoStore photos, IOptions<IdPhotoApiOptions> options, TimeProvider clock, ILogger<RetentionSweep> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Jobs.SweepInterval, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // What could not be deleted now is tried again at the next sweep.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                ServiceLog.SweepFailed(logger, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    /// <summary>One sweep.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await foreach (var job in jobs.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (job.ExpiresAt <= now)
            {
                await photos.DeleteAllAsync(job.Id, cancellationToken).ConfigureAwait(false);
                await jobs.DeleteAsync(job.Id, cancellationToken).ConfigureAwait(false);
            }
        }

        // Uploads whose request broke off before there was a job: an hour is longer than any upload takes.
        await foreach (var (id, changed) in photos.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (now - changed > TimeSpan.FromHours(1) && await jobs.FindAsync(id, cancellationToken).ConfigureAwait(false) is null)
            {
                await photos.DeleteAllAsync(id, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
