using System.Runtime.InteropServices;

namespace IdPhoto.ModelConverter.Onnx;

/// <summary>A constant of the graph ("initializer"), with little-endian elements.</summary>
internal sealed record OnnxTensor(string Name, OnnxElementType Type, int[] Shape, ReadOnlyMemory<byte> Data)
{
    public static OnnxTensor From(string name, int[] shape, ReadOnlySpan<float> values) =>
        new(name, OnnxElementType.Float, shape, MemoryMarshal.AsBytes(values).ToArray());

    public static OnnxTensor From(string name, int[] shape, ReadOnlySpan<long> values) =>
        new(name, OnnxElementType.Int64, shape, MemoryMarshal.AsBytes(values).ToArray());
}
