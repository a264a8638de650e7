namespace IdPhoto.Pipeline;

/// <summary>
/// How many photos are in work at a time: they bound the memory. Decoding, inference and encoding are synchronous work, and must not hold
/// the caller's thread, which may be a user interface's.
/// </summary>
internal sealed class Turns(int count) : IDisposable
{
    private readonly SemaphoreSlim _free = new(count);

    public async Task<T> RunAsync<T>(Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => work().AsTask(), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
