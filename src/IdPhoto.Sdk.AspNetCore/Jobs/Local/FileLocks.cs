namespace IdPhoto.AspNetCore.Jobs.Local;

/// <summary>
/// One at a time over all processes that share the folder: the operating system's locks on a few files, which end with the process that
/// holds them. Several jobs share a file, so that no file needs to be deleted.
/// </summary>
internal sealed class FileLocks(string folder)
{
    private const int Files = 64;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly SemaphoreSlim[] _here = [.. Enumerable.Range(0, Files).Select(_ => new SemaphoreSlim(1))];

    public async Task<IDisposable> HoldAsync(string name, CancellationToken cancellationToken)
    {
        var number = (int)(Fnv(name) % Files);
        await _here[number].WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (true)
            {
                if (TryOpen(Path.Combine(folder, $"{number}.lock")) is { } file)
                {
                    return new Hold(file, _here[number]);
                }

                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _here[number].Release();
            throw;
        }
    }

    /// <summary>Opens a file so that nobody else can; null when somebody has.</summary>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    // FNV-1a: the same in every process, which string.GetHashCode is not.
    private static uint Fnv(string name)
    {
        var hash = 2166136261;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }

    private sealed class Hold(FileStream file, SemaphoreSlim here) : IDisposable
    {
        public void Dispose()
        {
            file.Dispose();
            here.Release();
        }
    }
}
