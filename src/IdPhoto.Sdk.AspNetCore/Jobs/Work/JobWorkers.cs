using IdPhoto.AspNetCore.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>The workers: a fixed number of loops that take a job and run it.</summary>
internal sealed class JobWorkers(IJobQueue queue, JobRunner runner, IOptions<IdPhotoApiOptions> options, ILogger<JobWorkers> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Jobs.Workers).Select(_ => Task.Run(() => LoopAsync(stoppingToken), stoppingToken)));

    private async Task LoopAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await OneAsync(await queue.TakeAsync(stopping).ConfigureAwait(false), stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A full disk or a lost share must not end the workers: they go on when it is back.
            catch (Exception e)
#pragma warning restore CA1031
            {
                ServiceLog.WorkerFailed(logger, e);
                await Task.Delay(PauseAfterFailure, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task OneAsync(IJobLease lease, CancellationToken stopping)
    {
        try
        {
            await runner.RunAsync(lease, stopping).ConfigureAwait(false);
        }
        catch
        {
            await lease.ReturnAsync().ConfigureAwait(false);
            throw;
        }
    }
}
