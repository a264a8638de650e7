using System.Collections.Concurrent;

namespace IdPhoto.ModelZoo.Download;

/// <summary>The downloads under way, by the file they write: many callers of the same model make one request.</summary>
internal sealed class SharedDownloads
{
    private readonly ConcurrentDictionary<string, SharedDownload> _running = new(StringComparer.Ordinal);

    /// <summary>Starts a download or joins the one that runs.</summary>
    /// <param name="path">The file it writes.</param>
    /// <param name="download">Does it.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends this caller's waiting.</param>
    public async Task RunAsync(
        string path,
        Func<IProgress<ModelDownloadProgress>, CancellationToken, Task> download,
        IProgress<ModelDownloadProgress>? progress,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var shared = _running.GetOrAdd(path, _ => new SharedDownload(download));
            if (!shared.TryJoin(progress))
            {
                _running.TryRemove(new(path, shared));
                continue;
            }

            try
            {
                await shared.WaitAsync(progress, cancellationToken).ConfigureAwait(false);
                return;
            }
            finally
            {
                if (shared.IsAbandoned)
                {
                    _running.TryRemove(new(path, shared));
                }
            }
        }
    }
}
