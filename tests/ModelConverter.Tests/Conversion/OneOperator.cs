using IdPhoto.ModelConverter.Conversion;
using IdPhoto.ModelConverter.Onnx;
using IdPhoto.ModelConverter.Tests.Models;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Tests.Conversion;

/// <summary>A TFLite model of one operator on one input, converted and run.</summary>
internal sealed class OneOperator(string name, int[] inputShape, int[] outputShape)
{
    private readonly List<TfLiteTensor> _tensors =
        [new("input", inputShape, TensorType.Float32, default), new("output", outputShape, TensorType.Float32, default)];

    private readonly List<TfLiteOperator> _operators = [];
    private readonly List<int> _inputs = [0];

    public FlatTable? Options { get; init; }

    public byte[] CustomOptions { get; init; } = [];

    /// <summary>Adds an fp16 constant behind a DEQUANTIZE as the operator's next input.</summary>
    public OneOperator WithWeights(int[] shape, params float[] values)
    {
        byte[] data = [.. values.SelectMany(value => BitConverter.GetBytes((Half)value))];
        _tensors.Add(new($"half{_tensors.Count}", shape, TensorType.Float16, data));
        _tensors.Add(new($"single{_tensors.Count}", shape, TensorType.Float32, default));
        _operators.Add(new(nameof(BuiltinOperator.Dequantize), [_tensors.Count - 2], [_tensors.Count - 1], null, default));
        _inputs.Add(_tensors.Count - 1);
        return this;
    }

    /// <summary>Adds an int32 constant as the operator's next input.</summary>
    public OneOperator WithIntegers(params int[] values)
    {
        byte[] data = [.. values.SelectMany(BitConverter.GetBytes)];
        _tensors.Add(new($"integers{_tensors.Count}", [values.Length], TensorType.Int32, data));
        _inputs.Add(_tensors.Count - 1);
        return this;
    }

    public float[] Run(params float[] input)
    {
        TfLiteOperator operation = new(name, [.. _inputs], [1], Options, CustomOptions);
        var graph = GraphConverter.Convert(new TfLiteModel(_tensors, [.. _operators, operation], [0], [1]));
        return ModelRun.Run(OnnxWriter.Write(graph, name), input)["output"];
    }
}
