namespace IdPhoto.Inference;

/// <summary>
/// Idle calls, found by the dimensions of their input. Fixed models have one kind and keep all; models of open size would collect one
/// for each size that a photo ever had, so the call that lay idle longest makes room. Thread-safe.
/// </summary>
internal sealed class CallPool(int capacity) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<InferenceCall> _idle = [];
    private bool _disposed;

    public InferenceCall? Take(ReadOnlySpan<long> inputDimensions)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            for (var i = _idle.Count - 1; i >= 0; i--)
            {
                var call = _idle[i];
                if (call.InputDimensions.SequenceEqual(inputDimensions))
                {
                    _idle.RemoveAt(i);
                    return call;
                }
            }
        }

        return null;
    }

    public void Return(InferenceCall call)
    {
        var released = call;
        lock (_gate)
        {
            if (!_disposed)
            {
                _idle.Add(call);
                released = _idle.Count > capacity ? _idle[0] : null;
                if (released is not null)
                {
                    _idle.RemoveAt(0);
                }
            }
        }

        released?.Release();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
        }

        _idle.ForEach(call => call.Release());
        _idle.Clear();
    }
}
