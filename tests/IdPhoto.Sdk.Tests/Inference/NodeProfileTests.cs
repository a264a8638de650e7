using System.Text;
using System.Text.Json;
using IdPhoto.Inference;

namespace IdPhoto.Tests.Inference;

/// <summary>Profiles as ONNX Runtime writes them: Chrome's trace events.</summary>
public sealed class NodeProfileTests
{
    [Fact]
    public void NodesAreCountedByProviderMostFirst()
    {
        var shares = Read(
            Node("conv1", 1, "CUDAExecutionProvider"), Node("resize", 2, "CPUExecutionProvider"),
            Node("conv2", 3, "CUDAExecutionProvider"), Node("conv3", 4, "CUDAExecutionProvider"));

        Assert.Equal([new("Cuda", 3, 0.75), new("Cpu", 1, 0.25)], shares);
    }

    [Fact]
    public void ANodeThatRunsAgainIsOneNode() => Assert.Equal(
        [new NodeShare("Cpu", 2, 1)],
        Read(Node("a", 1, "CPUExecutionProvider"), Node("a", 1, "CPUExecutionProvider"), Node("a", 2, "CPUExecutionProvider")));

    [Fact]
    public void WhatIsNoNodesRunDoesNotCount() => Assert.Equal(
        [new NodeShare("TensorRt", 1, 1)],
        Read(
            """{"cat":"Session","name":"model_loading_array","args":{}}""",
            """{"cat":"Session","name":"SequentialExecutor::Execute","args":{"provider":"CPUExecutionProvider"}}""",
            """{"cat":"Node","name":"a_fence_before","args":{"op_name":"Conv"}}""",
            """{"cat":"Node","name":"a_kernel_time","args":{"op_name":"Conv","provider":"","node_index":"1"}}""",
            """{"cat":"Kernel","name":"void gemm","args":{"provider":"CUDAExecutionProvider"}}""",
            Node("fused", 9, "TensorrtExecutionProvider")));

    [Theory]
    [InlineData("DmlExecutionProvider", "DirectMl")]
    [InlineData("OpenVINOExecutionProvider", "OpenVINO")]
    [InlineData("Mine", "Mine")]
    public void ProvidersHaveShortNames(string written, string name) => Assert.Equal(name, Read(Node("a", 1, written))[0].Provider);

    [Fact]
    public void AnEmptyProfileHasNoShares() => Assert.Empty(Read());

    [Fact]
    public void AFileCutShortIsAnError()
    {
        using var json = new MemoryStream("""[{"cat":"Node","name":"""u8.ToArray());

        Assert.ThrowsAny<JsonException>(() => NodeProfile.Read(json));
    }

    [Theory]
    [InlineData(ExecutionProvider.Cuda, 50, 50, null)]
    [InlineData(ExecutionProvider.Cpu, 0, 10, null)]
    [InlineData(ExecutionProvider.Cuda, 49, 51, "Cpu 51 of 100 (51 %), Cuda 49 of 100 (49 %)")]
    [InlineData(ExecutionProvider.TensorRt, 0, 8, "Cpu 8 of 8 (100 %)")]
    public void AnAcceleratorThatTakesLessThanHalfIsTold(ExecutionProvider appended, int cuda, int cpu, string? told)
    {
        var nodes = Enumerable.Range(0, cuda).Select(i => Node($"g{i}", i, "CUDAExecutionProvider"))
            .Concat(Enumerable.Range(0, cpu).Select(i => Node($"c{i}", i, "CPUExecutionProvider")));

        var shortfall = ProviderVerdict.Shortfall(appended, Read([.. nodes]));

        Assert.Equal(
            told is null ? null : $"{appended} was appended, but in the warm-up the nodes went to {told}. Another export of the model may suit it better.",
            shortfall);
    }

    [Fact]
    public void WhatWasNotCountedIsNotJudged()
    {
        Assert.Null(ProviderVerdict.Shortfall(ExecutionProvider.Cuda, shares: null));
        Assert.Null(ProviderVerdict.Shortfall(ExecutionProvider.Cuda, []));
    }

    [Fact]
    public void ProvidersOfTheHostsHookShowOnceTheyTookNodes()
    {
        Assert.Equal(["TensorRt", "Cuda", "Cpu"], ProviderNames.Merge(ExecutionProvider.TensorRt, shares: null));
        Assert.Equal(
            ["OpenVINO", "Cpu"],
            ProviderNames.Merge(ExecutionProvider.Cpu, Read(Node("a", 1, "CPUExecutionProvider"), Node("b", 2, "OpenVINOExecutionProvider"))));
    }

    private static string Node(string name, int index, string provider) =>
        $$$"""{"cat":"Node","pid":1,"tid":1,"dur":5,"ts":9,"ph":"X","name":"{{{name}}}_kernel_time","args":{"op_name":"Conv","provider":"{{{provider}}}","node_index":"{{{index}}}"}}""";

    private static IReadOnlyList<NodeShare> Read(params string[] events)
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes($"[{string.Join(",\n", events)}]"));
        return NodeProfile.Read(json);
    }
}
