using IdPhoto.ModelConverter.Onnx;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>
/// The weights: fp16 constants that the TFLite graph passes through DEQUANTIZE. They stay fp16 in the ONNX file, behind a Cast that the
/// runtime folds away when it loads the model: half the bytes, the same numbers.
/// </summary>
internal sealed class WeightPool(TfLiteModel model, OnnxGraph graph)
{
    private readonly Dictionary<int, int> _halfOf = [];
    private readonly Dictionary<(int Tensor, string Permutation), string> _unpacked = [];

    /// <summary>Notes that tensor <paramref name="single"/> is the float32 form of the fp16 constant <paramref name="half"/>.</summary>
    public void Register(int half, int single)
    {
        if (model.Tensors[half] is not { Type: TensorType.Float16, IsConstant: true })
        {
            throw new NotSupportedException($"Tensor {model.Tensors[half].Name} is dequantised but is not an fp16 constant.");
        }

        _halfOf.Add(single, half);
    }

    public bool Contains(int tensor) => _halfOf.ContainsKey(tensor);

    /// <summary>The float32 value that holds the weight with its axes permuted: axis i is the old axis permutation[i].</summary>
    public string Unpack(int tensor, params int[] permutation)
    {
        var key = (tensor, string.Join(',', permutation));
        if (_unpacked.TryGetValue(key, out var name))
        {
            return name;
        }

        if (!_halfOf.TryGetValue(tensor, out var half))
        {
            throw new NotSupportedException($"Weight {model.Tensors[tensor].Name} does not come from an fp16 constant.");
        }

        var source = model.Tensors[half];
        int[] shape = [.. permutation.Select(axis => source.Shape[axis])];
        var data = AxisPermutation.Apply(source.Data.Span, sizeof(ushort), source.Shape, permutation);
        var constant = graph.Constant(new OnnxTensor(source.Name, OnnxElementType.Float16, shape, data));
        var unpacked = graph.Node("Cast", model.Tensors[tensor].Name, [constant], ("to", (long)OnnxElementType.Float));
        _unpacked.Add(key, unpacked);
        return unpacked;
    }
}
