namespace IdPhoto.ModelZoo.Download;

/// <summary>
/// One download and everyone who waits for it. A caller that gives up leaves the others waiting; when the last one has gone, the download
/// stops.
/// </summary>
#pragma warning disable CA1001 // The source of a token without timer holds nothing to release, and a download may look at it to its end.
internal sealed class SharedDownload : IProgress<ModelDownloadProgress>
#pragma warning restore CA1001
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<IProgress<ModelDownloadProgress>> _listeners = [];
    private readonly Lazy<Task> _work;
    private int _waiting;
    private bool _abandoned;

    public SharedDownload(Func<IProgress<ModelDownloadProgress>, CancellationToken, Task> download) =>
        // Its own thread: the first caller's synchronisation context must not carry the others' work.
        _work = new Lazy<Task>(() => Task.Run(() => download(this, _stop.Token)));

    /// <summary>Whether anybody still waits.</summary>
    public bool IsAbandoned
    {
        get
        {
            lock (_lock)
            {
                return _abandoned;
            }
        }
    }

    /// <summary>Joins, if anybody is still there.</summary>
    /// <returns>False when everyone has left and the download is being stopped: start another one.</returns>
    public bool TryJoin(IProgress<ModelDownloadProgress>? progress)
    {
        lock (_lock)
        {
            if (_abandoned)
            {
                return false;
            }

            _waiting++;
            if (progress is not null)
            {
                _listeners.Add(progress);
            }

            return true;
        }
    }

    /// <summary>Waits for the end, or leaves when the caller gives up. To be called once after each <see cref="TryJoin"/>.</summary>
    public async Task WaitAsync(IProgress<ModelDownloadProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await _work.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(progress);
        }
    }

    void IProgress<ModelDownloadProgress>.Report(ModelDownloadProgress value)
    {
        IProgress<ModelDownloadProgress>[] listeners;
        lock (_lock)
        {
            listeners = [.. _listeners];
        }

        foreach (var listener in listeners)
        {
            listener.Report(value);
        }
    }

    private void Leave(IProgress<ModelDownloadProgress>? progress)
    {
        lock (_lock)
        {
            if (progress is not null)
            {
                _listeners.Remove(progress);
            }

            _abandoned = --_waiting == 0;
            if (_abandoned)
            {
                // Without effect where the download has ended, which is the usual case.
                _stop.Cancel();
            }
        }
    }
}
