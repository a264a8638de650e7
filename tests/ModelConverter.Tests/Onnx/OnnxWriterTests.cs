using IdPhoto.ModelConverter.Onnx;
using IdPhoto.ModelConverter.Tests.Models;

namespace IdPhoto.ModelConverter.Tests.Onnx;

public sealed class OnnxWriterTests
{
    [Fact]
    public void Fields_Are_Encoded_As_Protobuf_Says()
    {
        // The examples of protobuf.dev/programming-guides/encoding: 150 in field 1, "testing" in field 2, a message in field 3.
        using var message = new ProtoMessage();
        message.Int64(1, 150).Text(2, "testing").Message(3, inner => inner.Int64(1, 150));
        Assert.Equal("0896011207" + "74657374696E67" + "1A03089601", Convert.ToHexString(message.ToArray()));
    }

    [Fact]
    public void A_Written_Graph_Runs()
    {
        var graph = new OnnxGraph();
        var input = graph.Input("x", [1, 3]);
        graph.Node("Mul", "y", [input, graph.Constant("two", [1], 2)]);
        graph.Output("y", [1, 3]);
        Assert.Equal([2, 4, 6], ModelRun.Run(OnnxWriter.Write(graph, "doubling"), [1, 2, 3])["y"]);
    }

    [Fact]
    public void The_Same_Graph_Gives_The_Same_Bytes()
    {
        static byte[] Write()
        {
            var graph = new OnnxGraph();
            graph.Node("Transpose", "y", [graph.Input("x", [2, 3])], ("perm", [1L, 0]));
            graph.Output("y", [3, 2]);
            return OnnxWriter.Write(graph, "turning", ("licence", "none"));
        }

        Assert.Equal(Write(), Write());
    }

    [Fact]
    public void Two_Values_Of_One_Name_Are_Refused()
    {
        var graph = new OnnxGraph();
        graph.Input("x", [1]);
        var error = Assert.Throws<InvalidOperationException>(() => graph.Node("Relu", "x", ["x"]));
        Assert.Equal("The graph has two values named x.", error.Message);
    }
}
