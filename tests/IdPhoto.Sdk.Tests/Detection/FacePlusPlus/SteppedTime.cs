using System.Collections.Concurrent;

namespace IdPhoto.Tests.Detection.FacePlusPlus;

/// <summary>A clock on which a wait ends at once, or when a test says so: no test waits.</summary>
/// <param name="endsAtOnce">Told each wait when it begins; whether it ends right then.</param>
internal sealed class SteppedTime(Func<TimeSpan, bool> endsAtOnce) : TimeProvider
{
    private readonly ConcurrentQueue<Action> _held = [];

    /// <summary>All waits that were begun, in their order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    /// <summary>Ends the waits that are under way.</summary>
    public void EndAll()
    {
        while (_held.TryDequeue(out var end))
        {
            end();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Wait();
        Waits.Enqueue(dueTime);
        void End()
        {
            if (!timer.IsOver)
            {
                callback(state);
            }
        }

        if (endsAtOnce(dueTime))
        {
            // Not within the constructor of whoever waits: it is not ready yet.
            _ = ThreadPool.QueueUserWorkItem(_ => End());
        }
        else
        {
            _held.Enqueue(End);
        }

        return timer;
    }

    private sealed class Wait : ITimer
    {
        public bool IsOver { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => IsOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
