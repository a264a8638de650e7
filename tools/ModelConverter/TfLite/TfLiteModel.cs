namespace IdPhoto.ModelConverter.TfLite;

/// <summary>A TFLite file with one graph. Field numbers are those of TensorFlow's schema.fbs.</summary>
internal sealed record TfLiteModel(
    IReadOnlyList<TfLiteTensor> Tensors, IReadOnlyList<TfLiteOperator> Operators, int[] Inputs, int[] Outputs)
{
    public static TfLiteModel Parse(ReadOnlyMemory<byte> file)
    {
        var model = FlatTable.Root(file);
        var operatorNames = model.Tables(1).Select(ReadOperatorName).ToArray();
        var buffers = model.Tables(4).Select(buffer => buffer.Bytes(0)).ToArray();
        var graphs = model.Tables(2);
        if (graphs is not [var graph])
        {
            throw new NotSupportedException($"The model has {graphs.Length} graphs; only models with one can be converted.");
        }

        return new TfLiteModel(
            [.. graph.Tables(0).Select(tensor => ReadTensor(tensor, buffers))],
            [.. graph.Tables(3).Select(operation => ReadOperator(operation, operatorNames))],
            graph.Int32s(1),
            graph.Int32s(2));
    }

    // The code grew out of its byte: old files have it in field 0 only, new ones in field 3, with field 0 as a lower bound.
    private static string ReadOperatorName(FlatTable code)
    {
        var builtin = (BuiltinOperator)Math.Max(code.Byte(0), code.Int32(3));
        return builtin == BuiltinOperator.Custom ? code.Text(1) : builtin.ToString();
    }

    private static TfLiteTensor ReadTensor(FlatTable tensor, ReadOnlyMemory<byte>[] buffers) =>
        new(tensor.Text(3), tensor.Int32s(0), (TensorType)tensor.Byte(1), buffers[tensor.Int32(2)]);

    private static TfLiteOperator ReadOperator(FlatTable operation, string[] operatorNames) => new(
        operatorNames[operation.Int32(0)], operation.Int32s(1), operation.Int32s(2), operation.Table(4), operation.Bytes(5));
}
