using System.Threading.RateLimiting;
using IdPhoto.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>These routes answer with the picture and so have no queue on disk: as many run as there are workers, as many wait as jobs may.</summary>
internal sealed class HivisionGate(IOptions<IdPhotoApiOptions> options) : IEndpointFilter, IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Value.Jobs.Workers,
        QueueLimit = options.Value.Jobs.MaxQueued,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var lease = await _limiter.AcquireAsync(1, context.HttpContext.RequestAborted).ConfigureAwait(false);
        return lease.IsAcquired ? await next(context).ConfigureAwait(false) : JobReplies.QueueFull(context.HttpContext);
    }

    public void Dispose() => _limiter.Dispose();
}
