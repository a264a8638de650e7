namespace IdPhoto.Inference;

/// <summary>
/// Holds a model's session while it is used and, on request, releases it when it was not used for a while. Thread-safe: a session that a
/// call holds is never disposed under it, and callers that find none wait for the one that is being opened.
/// </summary>
internal sealed class SessionKeeper : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Func<SessionKeeper, LoadedSession> _open;
    private readonly Action<TimeSpan> _released;
    private readonly TimeSpan? _idleTime;
    private readonly TimeProvider _clock;
    private readonly ITimer? _timer;
    private LoadedSession? _current;
    private long _lastUse;
    private bool _timerRuns;
    private bool _disposed;

    /// <param name="open">Opens a session.</param>
    /// <param name="idleTime">After which time without a call the session is released; null for never.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="released">Is told of each release.</param>
    public SessionKeeper(Func<SessionKeeper, LoadedSession> open, TimeSpan? idleTime, TimeProvider clock, Action<TimeSpan> released)
    {
        (_open, _idleTime, _clock, _released) = (open, idleTime, clock, released);
        _timer = idleTime is null
            ? null
            : clock.CreateTimer(static keeper => ((SessionKeeper)keeper!).ReleaseIfIdle(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool IsLoaded
    {
        get
        {
            lock (_gate)
            {
                return _current is not null;
            }
        }
    }

    /// <summary>Takes hold of the session, which is opened where there is none. Each call wants one <see cref="Leave"/>.</summary>
    public LoadedSession Enter()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _current ??= _open(this);
            _current.Users++;
            return _current;
        }
    }

    /// <summary>Takes hold of a new session, which takes the present one's place; that one ends when its last call has ended.</summary>
    public LoadedSession EnterNew(Func<SessionKeeper, LoadedSession> open)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            Retire();
            _current = open(this);
            _current.Users++;
            return _current;
        }
    }

    /// <summary>Lets go of a session.</summary>
    public void Leave(LoadedSession session)
    {
        lock (_gate)
        {
            session.Users--;
            if (session.Users > 0)
            {
                return;
            }

            if (session != _current)
            {
                session.Dispose();
                return;
            }

            _lastUse = _clock.GetTimestamp();
            if (_idleTime is { } idle && !_timerRuns)
            {
                StartTimer(idle);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            Retire();
        }

        _timer?.Dispose();
    }

    private void Retire()
    {
        var old = _current;
        _current = null;
        if (old is { Users: 0 })
        {
            old.Dispose();
        }
    }

    private void StartTimer(TimeSpan due)
    {
        _timerRuns = true;
        _timer!.Change(due, Timeout.InfiniteTimeSpan);
    }

    private void ReleaseIfIdle()
    {
        lock (_gate)
        {
            _timerRuns = false;
            if (_disposed || _current is not { Users: 0 })
            {
                return; // The last call to leave starts the timer again.
            }

            // Calls do not move the timer, which would cost each of them: it looks when it rings how long the last one is past.
            var left = _idleTime!.Value - _clock.GetElapsedTime(_lastUse);
            if (left > TimeSpan.Zero)
            {
                StartTimer(left);
                return;
            }

            Retire();
        }

        _released(_idleTime.Value);
    }
}
