using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// A tensor of fixed shape in pinned memory that ONNX Runtime reads or writes in place. Callers see 32-bit floats; where the model
/// wants 16-bit ones, a second buffer lies between.
/// </summary>
internal sealed class PinnedTensor : IDisposable
{
    private readonly float[] _values;
    private readonly Float16[]? _halves;
    private readonly long[] _dimensions;

    public PinnedTensor(TensorElement element, ReadOnlySpan<long> dimensions)
    {
        _dimensions = dimensions.ToArray();
        var length = checked((int)TensorPrimitives.Product(dimensions));
        if (element == TensorElement.Float16)
        {
            _values = GC.AllocateUninitializedArray<float>(length);
            _halves = GC.AllocateUninitializedArray<Float16>(length, pinned: true);
            Native = OrtValue.CreateTensorValueFromMemory(_halves, _dimensions);
            return;
        }

        _values = GC.AllocateUninitializedArray<float>(length, pinned: true);
        Native = OrtValue.CreateTensorValueFromMemory(_values, _dimensions);
    }

    /// <summary>The handle to bind.</summary>
    public OrtValue Native { get; }

    public Span<float> Values => _values;

    public ReadOnlySpan<long> Dimensions => _dimensions;

    /// <summary>Makes <see cref="Values"/> visible to the model.</summary>
    public void Push()
    {
        if (_halves is not null)
        {
            TensorPrimitives.ConvertToHalf(_values, MemoryMarshal.Cast<Float16, Half>(_halves.AsSpan()));
        }
    }

    /// <summary>Makes what the model wrote visible in <see cref="Values"/>.</summary>
    public void Pull()
    {
        if (_halves is not null)
        {
            TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<Float16, Half>(_halves.AsSpan()), _values);
        }
    }

    public void Dispose() => Native.Dispose();
}
