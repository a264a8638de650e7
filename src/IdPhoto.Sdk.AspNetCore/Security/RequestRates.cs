using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Security;

/// <summary>How often each client has asked: by its key, else by its address.</summary>
internal sealed class RequestRates : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext>? _limiter;

    public RequestRates(IOptions<IdPhotoApiOptions> options)
    {
        if (options.Value.Access.RequestsPerMinute is > 0 and var limit)
        {
            // A bucket refilled each second: a burst is fine, a flood is not.
            var perSecond = Math.Max(1, limit / 60);
            _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
                ApiKeyCheck.Owner(context) ?? context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = limit,
                    TokensPerPeriod = perSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(60.0 * perSecond / limit),
                    QueueLimit = 0,
                }));
        }
    }

    /// <summary>Counts a request.</summary>
    /// <returns>Null when it may go on, else when to come back.</returns>
    public TimeSpan? Take(HttpContext context)
    {
        if (_limiter is null)
        {
            return null;
        }

        using var lease = _limiter.AttemptAcquire(context);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var pause) ? pause : TimeSpan.FromSeconds(1);
    }

    public void Dispose() => _limiter?.Dispose();
}
