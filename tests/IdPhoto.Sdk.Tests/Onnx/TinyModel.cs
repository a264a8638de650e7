using System.Runtime.InteropServices;
using IdPhoto.ModelZoo;

namespace IdPhoto.Tests.Onnx;

/// <summary>
/// An ONNX file of a few nodes, written by hand (field numbers from onnx.proto, operator set 17): it stands for a model whose weights
/// are not to be had, with that model's input and output names, types and shapes.
/// </summary>
internal sealed class TinyModel
{
    public const int Float32 = 1;
    public const int Int64 = 7;
    public const int Float16 = 10;

    private readonly List<Action<ProtoBytes>> _graph = [];

    /// <summary>Declares an input; a dimension of −1 is open.</summary>
    public TinyModel Input(string name, long[] dimensions, int type = Float32) => Value(11, name, dimensions, type);

    /// <summary>Declares an output; a dimension of −1 is open.</summary>
    public TinyModel Output(string name, long[] dimensions, int type = Float32) => Value(12, name, dimensions, type);

    public TinyModel Constant(string name, params float[] values) =>
        Constant(name, Float32, values.Length == 1 ? [] : [values.Length], MemoryMarshal.AsBytes<float>(values).ToArray());

    public TinyModel Constant(string name, params long[] values) =>
        Constant(name, Int64, [values.Length], MemoryMarshal.AsBytes<long>(values).ToArray());

    public TinyModel Node(string operation, string[] inputs, string output, params (string Name, long Value)[] attributes)
    {
        _graph.Add(graph => graph.Message(1, node =>
        {
            Array.ForEach(inputs, input => node.Text(1, input));
            node.Text(2, output).Text(4, operation);
            foreach (var (name, value) in attributes)
            {
                node.Message(5, attribute => attribute.Text(1, name).Number(3, value).Number(20, 2));
            }
        }));
        return this;
    }

    public byte[] ToArray() => new ProtoBytes()
        .Number(1, 8)
        .Message(7, graph => _graph.ForEach(write => write(graph.Text(2, "tiny"))))
        .Message(8, set => set.Text(1, "").Number(2, 17))
        .ToArray();

    public ModelFile ToFile(string name = "tiny") => new(name, new string('0', 64), ToArray());

    private TinyModel Constant(string name, int type, long[] dimensions, byte[] data)
    {
        _graph.Add(graph => graph.Message(5, tensor =>
        {
            Array.ForEach(dimensions, dimension => tensor.Number(1, dimension));
            tensor.Number(2, type).Text(8, name).Bytes(9, data);
        }));
        return this;
    }

    private TinyModel Value(int field, string name, long[] dimensions, int type)
    {
        _graph.Add(graph => graph.Message(field, value => value.Text(1, name).Message(2, valueType => valueType.Message(1, tensor =>
            tensor.Number(1, type).Message(2, shape => WriteShape(shape, name, dimensions))))));
        return this;
    }

    // An open dimension has a name of its own: equal names would promise equal sizes.
    private static void WriteShape(ProtoBytes shape, string name, long[] dimensions)
    {
        for (var axis = 0; axis < dimensions.Length; axis++)
        {
            var (extent, label) = (dimensions[axis], $"{name}_{axis}");
            shape.Message(1, dimension => _ = extent < 0 ? dimension.Text(2, label) : dimension.Number(1, extent));
        }
    }
}
