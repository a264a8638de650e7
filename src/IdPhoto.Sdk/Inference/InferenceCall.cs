using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// Pinned input and output buffers bound to a session, for one call at a time. Every native handle and every array that native code
/// touches is a field: a temporary would be finalised while the call runs.
/// </summary>
internal sealed class InferenceCall : IDisposable
{
    private readonly InferenceSession _session;
    private readonly Action<InferenceCall> _giveBack;
    private readonly RunOptions _runOptions = new();
    private readonly OrtIoBinding _binding;
    private readonly float[][] _inputs;
    private readonly float[][] _outputs;
    private readonly List<OrtValue> _values = [];

    public InferenceCall(InferenceSession session, IReadOnlyList<TensorShape> inputs, IReadOnlyList<TensorShape> outputs, Action<InferenceCall> giveBack)
    {
        _session = session;
        _giveBack = giveBack;
        _binding = session.CreateIoBinding();
        _inputs = [.. inputs.Select(shape => Bind(shape, _binding.BindInput))];
        _outputs = [.. outputs.Select(shape => Bind(shape, _binding.BindOutput))];
    }

    /// <summary>The model's first input, to be filled before <see cref="Run"/>.</summary>
    public Span<float> Input => _inputs[0];

    /// <summary>An output, valid after <see cref="Run"/> until this object is disposed.</summary>
    public ReadOnlySpan<float> Output(int index) => _outputs[index];

    /// <summary>Runs the model on the caller's thread.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; a running inference was terminated.</exception>
    public void Run(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using (cancellationToken.UnsafeRegister(static call => ((InferenceCall)call!)._runOptions.Terminate = true, this))
        {
            try
            {
                _session.RunWithBinding(_runOptions, _binding);
            }
            catch (OnnxRuntimeException) when (cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException(cancellationToken);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Gives the buffers back for the next call.</summary>
    public void Dispose()
    {
        _runOptions.Terminate = false;
        _giveBack(this);
    }

    /// <summary>Frees the native handles.</summary>
    public void Release()
    {
        _binding.Dispose();
        _values.ForEach(value => value.Dispose());
        _runOptions.Dispose();
    }

    private float[] Bind(TensorShape shape, Action<string, OrtValue> bind)
    {
        var buffer = GC.AllocateUninitializedArray<float>(shape.Length, pinned: true);
        var value = OrtValue.CreateTensorValueFromMemory(buffer, [.. shape.Dimensions]);
        _values.Add(value);
        bind(shape.Name, value);
        return buffer;
    }
}
