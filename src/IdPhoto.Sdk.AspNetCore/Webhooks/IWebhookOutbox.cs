namespace IdPhoto.AspNetCore.Webhooks;

/// <summary>The messages that are still to be delivered; they survive the end of the process. Thread-safe.</summary>
public interface IWebhookOutbox
{
    /// <summary>Keeps a message, in place of an earlier one for the same job.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    Task SaveAsync(WebhookMessage message, CancellationToken cancellationToken = default);

    /// <summary>Forgets a message: it was delivered, or given up.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Stops the deleting.</param>
    Task RemoveAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>The messages whose time has come.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    IAsyncEnumerable<WebhookMessage> DueAsync(DateTimeOffset now, CancellationToken cancellationToken = default);
}
