using Microsoft.Extensions.Logging;

namespace IdPhoto.Pipeline;

/// <summary>An analysed photo from which any number of documents is made. Calls still running when it is disposed end first.</summary>
internal sealed class PhotoAnalysis(AnalyzedPhoto analyzed, PipelineParts parts, StageProviders providers, Turns turns, ILogger logger) : IPhotoAnalysis
{
    private readonly PhotoMaker _maker = new(parts);
    private readonly Lock _lock = new();
    private int _running;
    private bool _disposed;

    public required IReadOnlyList<StageTiming> Timings { get; init; }

    public Task<IdPhotoResult> CreateAsync(IdPhotoRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var order = PhotoOrder.Resolve(request, parts.Templates);
        return new PhotoWatch(logger, order.Template.Id).RunAsync(() => UseAsync(
            () => _maker.Make(analyzed, order, new StageClock(providers), cancellationToken), cancellationToken));
    }

    public Task<ComplianceReport> CheckAsync(CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var order = PhotoOrder.Resolve(request, parts.Templates);
        return new CheckWatch(logger, order.Template.Id, request.Phase).RunAsync(() => UseAsync(
            () => _maker.Check(analyzed, order, request.Phase, new StageClock(providers)), cancellationToken));
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            if (_running > 0)
            {
                return;
            }
        }

        analyzed.Dispose();
    }

    private async Task<T> UseAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _running++;
        }

        try
        {
            return await turns.RunAsync(() => ValueTask.FromResult(work()), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Release();
        }
    }

    // The last call that still ran when the analysis was disposed gives the pixels back.
    private void Release()
    {
        lock (_lock)
        {
            if (--_running > 0 || !_disposed)
            {
                return;
            }
        }

        analyzed.Dispose();
    }
}
