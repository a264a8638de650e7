using System.Runtime.InteropServices;
using IdPhoto.ModelConverter.Onnx;
using IdPhoto.ModelConverter.TfLite;

namespace IdPhoto.ModelConverter.Conversion;

/// <summary>
/// What the operators' converters see: the TFLite model, the ONNX graph that grows, and which of its values hold which tensor in which
/// layout. A value is transposed when an operator first asks for the other layout, so a run of picture operators stays in NCHW.
/// </summary>
internal sealed class ConversionScope
{
    private static readonly int[] ToChannelsFirst = [0, 3, 1, 2];
    private static readonly int[] ToChannelsLast = [0, 2, 3, 1];

    private readonly TfLiteModel _model;
    private readonly Dictionary<(int Tensor, Layout Layout), string> _values = [];

    public ConversionScope(TfLiteModel model)
    {
        _model = model;
        Weights = new WeightPool(model, Graph);
    }

    public OnnxGraph Graph { get; } = new();

    public WeightPool Weights { get; }

    public TfLiteTensor Tensor(int index) => _model.Tensors[index];

    /// <summary>The layout in which the tensor travels through the ONNX graph.</summary>
    public Layout NaturalLayout(int tensor) => Tensor(tensor).Shape.Length == 4 ? Layout.ChannelsFirst : Layout.AsInSource;

    /// <summary>The name under which an operator must write the tensor in this layout.</summary>
    public string Declare(int tensor, Layout layout)
    {
        var name = layout == Layout.AsInSource ? Tensor(tensor).Name : $"{Tensor(tensor).Name}/nchw";
        _values.Add((tensor, layout), name);
        return name;
    }

    /// <summary>The name of the value that holds the tensor in this layout, transposed on first use.</summary>
    public string Read(int tensor, Layout layout)
    {
        if (_values.TryGetValue((tensor, layout), out var name))
        {
            return name;
        }

        if (Weights.Contains(tensor))
        {
            int[] asItIs = [.. Enumerable.Range(0, Tensor(tensor).Shape.Length)];
            return Weights.Unpack(tensor, layout == Layout.ChannelsFirst ? ToChannelsFirst : asItIs);
        }

        var (other, permutation) = layout == Layout.ChannelsFirst
            ? (Layout.AsInSource, ToChannelsFirst)
            : (Layout.ChannelsFirst, ToChannelsLast);
        return _values.TryGetValue((tensor, other), out var source)
            ? Graph.Node("Transpose", Declare(tensor, layout), [source], ("perm", Array.ConvertAll(permutation, axis => (long)axis)))
            : throw new InvalidOperationException($"Tensor {Tensor(tensor).Name} is read before anything computes it.");
    }

    /// <summary>The numbers of an int32 constant, such as paddings or sizes.</summary>
    public int[] Integers(int tensor)
    {
        var constant = Tensor(tensor);
        return constant is { Type: TensorType.Int32, IsConstant: true }
            ? MemoryMarshal.Cast<byte, int>(constant.Data.Span).ToArray()
            : throw new NotSupportedException($"Tensor {constant.Name} is not an int32 constant.");
    }
}
