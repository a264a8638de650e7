using IdPhoto.AspNetCore.Storage;
using Microsoft.Extensions.Options;

namespace IdPhoto.AspNetCore.Jobs.Local;

/// <summary>
/// One empty file a waiting job; taking it is renaming it into the worker's own folder, which succeeds for one of all. A worker that dies
/// loses its lock, and what it had taken goes back.
/// </summary>
internal sealed class LocalJobQueue : IJobQueue, IDisposable
{
    private const string Any = "queue";
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(300);

    private readonly DataFolder _data;
    private readonly ChangeBell _bell;
    private readonly int _max;
    private readonly TimeProvider _clock;
    private readonly Lazy<string> _waiting;
    private readonly Lazy<QueueOwner> _owner;
    private readonly SemaphoreSlim _adding = new(1);
    private long _sequence;

    public LocalJobQueue(DataFolder data, ChangeBell bell, IOptions<IdPhotoApiOptions> options, TimeProvider clock)
    {
        (_data, _bell, _clock, _max) = (data, bell, clock, options.Value.Jobs.MaxQueued);
        _waiting = new(() => _data.Sub("queue", "waiting"));
        _owner = new(() => new QueueOwner(_data, _waiting.Value));
    }

    public async Task<bool> TryAddAsync(string jobId, CancellationToken cancellationToken = default)
    {
        await _adding.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Count() >= _max)
            {
                return false;
            }

            // Sorted by name: the time, then the order within one tick of the clock.
            var name = $"{_clock.GetUtcNow().UtcTicks:D19}-{++_sequence % 1_000_000:D6}-{jobId}";
            using var nothing = new MemoryStream();
            await WholeFile.WriteAsync(Path.Combine(_waiting.Value, name), nothing, durable: true, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _adding.Release();
        }

        _bell.Ring(Any);
        return true;
    }

    public async Task<IJobLease> TakeAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var more = _bell.Next(Any);
            _owner.Value.RecoverFromTheDead();
            foreach (var path in Waiting().Order(StringComparer.Ordinal))
            {
                if (_owner.Value.TryTake(path) is { } taken)
                {
                    return new Lease(this, taken, path);
                }
            }

            await Task.WhenAny(more, Task.Delay(Poll, cancellationToken)).ConfigureAwait(false);
        }
    }

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => Task.FromResult(Count());

    public void Dispose()
    {
        if (_owner.IsValueCreated)
        {
            _owner.Value.Dispose();
        }

        _adding.Dispose();
    }

    private int Count() => Waiting().Count();

    private IEnumerable<string> Waiting() => Directory.EnumerateFiles(_waiting.Value).Where(path => !path.EndsWith(".tmp", StringComparison.Ordinal));

    private sealed class Lease(LocalJobQueue queue, string taken, string place) : IJobLease
    {
        public string JobId { get; } = place[^32..];

        public Task CompleteAsync()
        {
            File.Delete(taken);
            return Task.CompletedTask;
        }

        public Task ReturnAsync()
        {
            File.Move(taken, place);
            queue._bell.Ring(Any);
            return Task.CompletedTask;
        }
    }
}
