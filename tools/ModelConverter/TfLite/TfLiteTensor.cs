namespace IdPhoto.ModelConverter.TfLite;

/// <summary>A tensor of the graph: a constant where it has data, else a value that an operator computes.</summary>
/// <param name="Name">Unique within the model.</param>
/// <param name="Shape">Rank 4 means N, H, W, C.</param>
/// <param name="Type">The element type.</param>
/// <param name="Data">The constant's little-endian elements; empty for a computed value.</param>
internal sealed record TfLiteTensor(string Name, int[] Shape, TensorType Type, ReadOnlyMemory<byte> Data)
{
    public bool IsConstant => !Data.IsEmpty;
}
