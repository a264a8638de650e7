using System.Text;

namespace IdPhoto.ModelConverter.Onnx;

/// <summary>
/// Serialises a graph as an ONNX file. Field numbers are those of onnx.proto (https://github.com/onnx/onnx). The same graph always gives
/// the same bytes: no dates, no paths, fields in a fixed order.
/// </summary>
internal static class OnnxWriter
{
    /// <summary>17: the newest set that its IR version, 8, came with; GridSample needs 16.</summary>
    private const int OperatorSet = 17;

    private const int IrVersion = 8;

    /// <param name="graph">What to write.</param>
    /// <param name="name">The graph's name.</param>
    /// <param name="metadata">Written into the file in this order, for whoever finds it alone.</param>
    public static byte[] Write(OnnxGraph graph, string name, params IReadOnlyList<(string Key, string Value)> metadata)
    {
        using var model = new ProtoMessage();
        model.Int64(1, IrVersion).Text(2, "IdPhoto.ModelConverter");
        model.Message(7, body => WriteGraph(body, graph, name));
        model.Message(8, set => set.Text(1, "").Int64(2, OperatorSet));
        foreach (var (key, value) in metadata)
        {
            model.Message(14, entry => entry.Text(1, key).Text(2, value));
        }

        return model.ToArray();
    }

    private static void WriteGraph(ProtoMessage message, OnnxGraph graph, string name)
    {
        graph.Nodes.ForEach(node => message.Message(1, body => WriteNode(body, node)));
        message.Text(2, name);
        graph.Constants.ForEach(constant => message.Message(5, body => WriteTensor(body, constant)));
        graph.Inputs.ForEach(input => message.Message(11, body => WriteValue(body, input)));
        graph.Outputs.ForEach(output => message.Message(12, body => WriteValue(body, output)));
    }

    private static void WriteNode(ProtoMessage message, OnnxNode node)
    {
        foreach (var input in node.Inputs)
        {
            message.Text(1, input);
        }

        message.Text(2, node.Output).Text(4, node.Operation);
        foreach (var attribute in node.Attributes)
        {
            message.Message(5, body => WriteAttribute(body.Text(1, attribute.Name), attribute.Value));
        }
    }

    // The last field is the attribute's type: 2 INT, 3 STRING, 7 INTS.
    private static void WriteAttribute(ProtoMessage message, object value)
    {
        switch (value)
        {
            case long number:
                message.Int64(3, number).Int64(20, 2);
                break;
            case string text:
                message.Bytes(4, Encoding.UTF8.GetBytes(text)).Int64(20, 3);
                break;
            case long[] numbers:
                Array.ForEach(numbers, number => message.Int64(8, number));
                message.Int64(20, 7);
                break;
            default:
                throw new NotSupportedException($"No ONNX attribute holds a {value.GetType().Name}.");
        }
    }

    private static void WriteTensor(ProtoMessage message, OnnxTensor tensor)
    {
        Array.ForEach(tensor.Shape, extent => message.Int64(1, extent));
        message.Int64(2, (int)tensor.Type).Text(8, tensor.Name).Bytes(9, tensor.Data.Span);
    }

    private static void WriteValue(ProtoMessage message, OnnxValue value) => message.Text(1, value.Name).Message(2, type =>
        type.Message(1, tensor => tensor.Int64(1, (int)OnnxElementType.Float).Message(2, shape =>
            Array.ForEach(value.Shape, extent => shape.Message(1, dimension => dimension.Int64(1, extent))))));
}
