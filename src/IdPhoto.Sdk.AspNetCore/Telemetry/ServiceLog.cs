using IdPhoto.AspNetCore.Jobs;
using Microsoft.Extensions.Logging;

namespace IdPhoto.AspNetCore.Telemetry;

/// <summary>Everything the service logs: ids, codes and durations. No file name, no address of a client, nothing of a photo.</summary>
internal static partial class ServiceLog
{
    [LoggerMessage(100, LogLevel.Information, "Job {JobId}: {Status} {Code}")]
    public static partial void JobEnded(ILogger logger, string jobId, JobStatus status, string? code);

    [LoggerMessage(101, LogLevel.Error, "Job {JobId} broke")]
    public static partial void JobBroke(ILogger logger, string jobId, Exception exception);

    [LoggerMessage(102, LogLevel.Error, "A worker failed and goes on")]
    public static partial void WorkerFailed(ILogger logger, Exception exception);

    [LoggerMessage(103, LogLevel.Error, "Expired jobs could not all be deleted")]
    public static partial void SweepFailed(ILogger logger, Exception exception);

    [LoggerMessage(104, LogLevel.Warning, "Webhook of job {JobId}: attempt {Attempt} failed: {Reason}")]
    public static partial void WebhookFailed(ILogger logger, string jobId, int attempt, string reason);

    [LoggerMessage(105, LogLevel.Error, "Webhook of job {JobId} given up after {Attempts} attempts")]
    public static partial void WebhookGivenUp(ILogger logger, string jobId, int attempts);

    [LoggerMessage(106, LogLevel.Error, "A request failed: {Method} {Route}")]
    public static partial void RequestFailed(ILogger logger, string method, string? route, Exception exception);
}
