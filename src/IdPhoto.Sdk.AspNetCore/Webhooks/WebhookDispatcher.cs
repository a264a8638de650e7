using IdPhoto.AspNetCore.Jobs;
using IdPhoto.AspNetCore.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>
/// Delivers messages: at least once, since a process may end between the receiver's answer and the note of it. The idempotency key lets
/// the receiver see that.
/// </summary>
internal sealed class WebhookDispatcher(
    IWebhookOutbox outbox, IJobStore jobs, WebhookSender sender, IOptions<IdPhotoApiOptions> options, TimeProvider clock, ILogger<WebhookDispatcher> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private readonly WebhookOptions _options = options.Value.Webhooks;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await DeliverDueAsync(stoppingToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // What could not be delivered now is tried again.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                ServiceLog.WorkerFailed(logger, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    /// <summary>Tries every message whose time has come, several at once: a slow receiver holds few others up.</summary>
    public Task DeliverDueAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        outbox.DueAsync(clock.GetUtcNow(), cancellationToken),
        new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken },
        async (message, ct) => await DeliverAsync(message, ct).ConfigureAwait(false));

    private async Task DeliverAsync(WebhookMessage message, CancellationToken cancellationToken)
    {
        if (_options.Secret is not { Length: > 0 } || await jobs.FindAsync(message.JobId, cancellationToken).ConfigureAwait(false) is not { } job)
        {
            await outbox.RemoveAsync(message.JobId, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await sender.SendAsync(message, job, cancellationToken).ConfigureAwait(false) is not { } failure)
        {
            await outbox.RemoveAsync(message.JobId, cancellationToken).ConfigureAwait(false);
            return;
        }

        var attempts = message.Attempts + 1;
        ServiceLog.WebhookFailed(logger, JobIds.Short(message.JobId), attempts, failure);
        if (attempts >= _options.MaxAttempts)
        {
            ServiceLog.WebhookGivenUp(logger, JobIds.Short(message.JobId), attempts);
            await outbox.RemoveAsync(message.JobId, cancellationToken).ConfigureAwait(false);
            return;
        }

        var pause = _options.FirstDelay * Math.Pow(2, message.Attempts);
        await outbox.SaveAsync(message with { Attempts = attempts, DueAt = clock.GetUtcNow() + pause }, cancellationToken).ConfigureAwait(false);
    }
}
