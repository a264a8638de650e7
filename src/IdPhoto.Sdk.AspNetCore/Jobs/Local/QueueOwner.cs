using IdPhoto.AspNetCore.Storage;

namespace IdPhoto.AspNetCore.Jobs.Local;

/// <summary>
/// This process as a taker of jobs: a folder for what it has taken, and a locked file that shows it lives. The operating system drops the
/// lock with the process, however it ends, so no clock decides whether a worker is dead.
/// </summary>
internal sealed class QueueOwner : IDisposable
{
    private readonly string _waiting;
    private readonly string _allTaken;
    private readonly string _owners;
    private readonly string _taken;
    private readonly string _lockPath;
    private readonly FileStream _alive;

    public QueueOwner(DataFolder data, string waiting)
    {
        var name = Guid.NewGuid().ToString("N");
        _waiting = waiting;
        _owners = data.Sub("queue", "owners");
        _allTaken = data.Sub("queue", "taken");
        _lockPath = Path.Combine(_owners, name);
        // The lock first: a folder without a lock is a dead worker's.
        _alive = FileLocks.TryOpen(_lockPath) ?? throw new IOException($"'{_lockPath}' cannot be locked.");
        _taken = DataFolder.Create(Path.Combine(_allTaken, name));
    }

    /// <summary>Takes a waiting job.</summary>
    /// <returns>Where it lies now; null when another worker was faster.</returns>
    public string? TryTake(string path)
    {
        var taken = Path.Combine(_taken, Path.GetFileName(path));
        try
        {
            File.Move(path, taken);
            return taken;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Puts back what workers that died had taken.</summary>
    public void RecoverFromTheDead()
    {
        foreach (var folder in Directory.EnumerateDirectories(_allTaken).Where(folder => folder != _taken))
        {
            var lockPath = Path.Combine(_owners, Path.GetFileName(folder));
            using var dead = FileLocks.TryOpen(lockPath);
            if (dead is not null)
            {
                Empty(folder);
                File.Delete(lockPath);
            }
        }
    }

    public void Dispose()
    {
        Empty(_taken);
        _alive.Dispose();
        File.Delete(_lockPath);
    }

    private void Empty(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder))
            {
                File.Move(path, Path.Combine(_waiting, Path.GetFileName(path)), overwrite: true);
            }

            Directory.Delete(folder);
        }
        catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException)
        {
            // Another process recovers the same worker's jobs.
        }
    }
}
