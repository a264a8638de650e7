using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// Input and output buffers bound to a session, for one call at a time. Every native handle and every array that native code
/// touches is a field: a temporary would be finalised while the call runs.
/// </summary>
internal sealed class InferenceCall : IDisposable
{
    private readonly InferenceSession _session;
    private readonly LoadedSession _owner;
    private readonly RunOptions _runOptions = new();
    private readonly OrtIoBinding _binding;
    private readonly PinnedTensor _input;
    private readonly OutputSlot?[] _outputs;
    private readonly bool _anyOpen;
    private IDisposableReadOnlyCollection<OrtValue>? _allocated;

    /// <param name="session">The session; it outlives this object.</param>
    /// <param name="input">The input as the file declares it.</param>
    /// <param name="inputDimensions">The dimensions it will have.</param>
    /// <param name="outputs">All outputs; null for one that the model need not deliver.</param>
    /// <param name="owner">Takes this object back.</param>
    public InferenceCall(
        InferenceSession session, TensorShape input, ReadOnlySpan<long> inputDimensions, IReadOnlyList<TensorShape?> outputs, LoadedSession owner)
    {
        (_session, _owner) = (session, owner);
        _binding = session.CreateIoBinding();
        _input = new PinnedTensor(input.Element, inputDimensions);
        _binding.BindInput(input.Name, _input.Native);
        _outputs = [.. outputs.Select(output => output is null ? null : new OutputSlot(output))];
        foreach (var slot in _outputs)
        {
            slot?.Bind(_binding);
            _anyOpen |= slot is { IsOpen: true };
        }
    }

    /// <summary>The model's input, to be filled before <see cref="Run"/>.</summary>
    public Span<float> Input => _input.Values;

    /// <summary>The input's dimensions.</summary>
    public ReadOnlySpan<long> InputDimensions => _input.Dimensions;

    /// <summary>An output, valid after <see cref="Run"/> until the next run or until this object is disposed.</summary>
    /// <param name="index">The output's index in the file.</param>
    public ReadOnlySpan<float> Output(int index) => Slot(index).Values;

    /// <summary>An output's real dimensions, valid as long as its values.</summary>
    /// <param name="index">The output's index in the file.</param>
    public ReadOnlySpan<long> OutputDimensions(int index) => Slot(index).Dimensions;

    /// <summary>Runs the model on the caller's thread.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; a running inference was terminated.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Prepare();
        using (cancellationToken.UnsafeRegister(static call => ((InferenceCall)call!)._runOptions.Terminate = true, this))
        {
            try
            {
                _session.RunWithBinding(_runOptions, _binding);
            }
            catch (OnnxRuntimeException exception) when (cancellationToken.IsCancellationRequested)
            {
                // The inner exception tells an inference that was ended from one that was not begun.
                throw new OperationCanceledException("A running inference was terminated.", exception, cancellationToken);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        Collect();
    }

    /// <summary>Gives the buffers back for the next call.</summary>
    public void Dispose()
    {
        _runOptions.Terminate = false;
        FreeAllocated();
        _owner.Return(this);
    }

    /// <summary>Frees the native handles.</summary>
    public void Release()
    {
        FreeAllocated();
        _binding.Dispose();
        _input.Dispose();
        foreach (var slot in _outputs)
        {
            slot?.Dispose();
        }

        _runOptions.Dispose();
    }

    private OutputSlot Slot(int index) =>
        _outputs[index] ?? throw new InvalidOperationException($"Output {index} is not among those that the model was asked for.");

    private void Prepare()
    {
        _input.Push();
        if (!_anyOpen)
        {
            return;
        }

        FreeAllocated();
        foreach (var slot in _outputs)
        {
            if (slot is { IsOpen: true })
            {
                slot.Bind(_binding);
            }
        }
    }

    private void Collect()
    {
        // ONNX Runtime returns the values in the order in which their names were first bound.
        _allocated = _anyOpen ? _binding.GetOutputValues() : null;
        var bound = 0;
        foreach (var slot in _outputs)
        {
            slot?.Pull(_allocated?[bound++]);
        }
    }

    private void FreeAllocated()
    {
        if (_allocated is null)
        {
            return;
        }

        foreach (var slot in _outputs)
        {
            slot?.Forget();
        }

        _allocated.Dispose();
        _allocated = null;
    }
}
