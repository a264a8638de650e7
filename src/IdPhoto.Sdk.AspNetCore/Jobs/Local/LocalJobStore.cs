using System.Runtime.CompilerServices;
using System.Text.Json;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Storage;

namespace IdPhoto.AspNetCore.Jobs.Local;

/// <summary>One JSON file a job.</summary>
internal sealed class LocalJobStore(DataFolder data, ChangeBell bell) : IJobStore
{
    // How late another process's change is noticed at most; this process's own ring a bell.
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(300);

    private readonly Lazy<string> _root = new(() => data.Sub("jobs"));
    private readonly Lazy<FileLocks> _locks = new(() => new FileLocks(data.Sub("locks")));

    public Task CreateAsync(JobRecord job, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        return WriteAsync(job, cancellationToken);
    }

    public async Task<JobRecord?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!JobIds.IsValid(id))
        {
            return null;
        }

        try
        {
            var bytes = await File.ReadAllBytesAsync(PathOf(id), cancellationToken).ConfigureAwait(false);
            return JsonSerializer.Deserialize<JobRecord>(bytes, ApiJson.Options);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public async Task<JobRecord?> UpdateAsync(string id, Func<JobRecord, JobRecord?> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        using var hold = await _locks.Value.HoldAsync(id, cancellationToken).ConfigureAwait(false);
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } job || change(job) is not { } changed)
        {
            return null;
        }

        changed = changed with { Version = job.Version + 1 };
        await WriteAsync(changed, cancellationToken).ConfigureAwait(false);
        bell.Ring(id);
        return changed;
    }

    public async Task DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        using var hold = await _locks.Value.HoldAsync(id, cancellationToken).ConfigureAwait(false);
        if (JobIds.IsValid(id))
        {
            File.Delete(PathOf(id));
            bell.Ring(id);
        }
    }

    public async IAsyncEnumerable<JobRecord> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Whoever lists all jobs is about to tidy up.
        WholeFile.DeleteLeftovers(_root.Value, DateTimeOffset.UtcNow);
        foreach (var path in Directory.EnumerateFiles(_root.Value, "*.json"))
        {
            if (await FindAsync(Path.GetFileNameWithoutExtension(path), cancellationToken).ConfigureAwait(false) is { } job)
            {
                yield return job;
            }
        }
    }

    public async Task<JobRecord?> WaitForChangeAsync(string id, long version, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            // Asked for before looking: a change between the two is not missed.
            var change = bell.Next(id);
            var job = await FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (job is null || job.Version != version)
            {
                return job;
            }

            await Task.WhenAny(change, Task.Delay(Poll, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    // Progress may be lost with the machine's power; what a client was told may not.
    private async Task WriteAsync(JobRecord job, CancellationToken cancellationToken)
    {
        using var json = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(job, ApiJson.Options));
        await WholeFile.WriteAsync(PathOf(job.Id), json, durable: job.Status != JobStatus.Running, cancellationToken).ConfigureAwait(false);
    }

    private string PathOf(string id) => Path.Combine(_root.Value, $"{id}.json");
}
