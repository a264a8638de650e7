using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// Where one output of a call lands: in pinned memory of ours when the file fixes its shape, else in memory that ONNX Runtime
/// allocates anew for each run.
/// </summary>
internal sealed class OutputSlot : IDisposable
{
    private readonly TensorShape _declared;
    private readonly PinnedTensor? _pinned;
    private OrtValue? _allocated;
    private long[] _dimensions = [];
    private float[] _widened = [];

    public OutputSlot(TensorShape declared)
    {
        _declared = declared;
        _pinned = declared.IsFixed ? new PinnedTensor(declared.Element, [.. declared.Dimensions]) : null;
    }

    public bool IsOpen => _pinned is null;

    public ReadOnlySpan<long> Dimensions => _pinned is null ? _dimensions : _pinned.Dimensions;

    public ReadOnlySpan<float> Values => this switch
    {
        { _pinned: { } pinned } => pinned.Values,
        { _allocated: null } => throw new InvalidOperationException($"The output {_declared} is read before the model ran."),
        { _declared.Element: TensorElement.Float16 } => _widened,
        _ => _allocated.GetTensorDataAsSpan<float>(),
    };

    /// <summary>Binds the output. An open one must be bound before each run: its last run's memory has the last run's size.</summary>
    public void Bind(OrtIoBinding binding)
    {
        if (_pinned is null)
        {
            binding.BindOutputToDevice(_declared.Name, OrtMemoryInfo.DefaultInstance);
            return;
        }

        binding.BindOutput(_declared.Name, _pinned.Native);
    }

    /// <summary>Takes what the model wrote.</summary>
    /// <param name="allocated">The run's value for an open output; the caller keeps and disposes it. Null for a fixed one.</param>
    public void Pull(OrtValue? allocated)
    {
        if (_pinned is not null)
        {
            _pinned.Pull();
            return;
        }

        _allocated = allocated!;
        _dimensions = _allocated.GetTensorTypeAndShape().Shape;
        if (_declared.Element == TensorElement.Float16)
        {
            var halves = MemoryMarshal.Cast<Float16, Half>(_allocated.GetTensorDataAsSpan<Float16>());
            _widened = new float[halves.Length];
            TensorPrimitives.ConvertToSingle(halves, _widened);
        }
    }

    /// <summary>Forgets the run's memory, which its owner is about to free.</summary>
    public void Forget()
    {
        _allocated = null;
        _widened = [];
    }

    public void Dispose() => _pinned?.Dispose();
}
