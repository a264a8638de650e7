using IdPhoto.Inference;
using IdPhoto.Tests.Onnx;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Inference;

public sealed class TensorShapeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_fixed_model_allocates_nothing_once_it_is_warm()
    {
        using var model = Load(Double([1, 2, 3]));
        Span<float> seen = stackalloc float[6];
        Run(model, seen);

        // The binding's own Run passes no managed arrays; what is left is ours.
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Run(model, seen);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal([0, 2, 4, 6, 8, 10], seen.ToArray());
    }

    [Fact]
    public void An_open_batch_counts_as_one()
    {
        using var model = Load(Double([-1, 2, 3]));
        model.RequireInput(1, 2, 3);
        Span<float> seen = stackalloc float[6];

        Run(model, seen);

        Assert.Equal([0, 2, 4, 6, 8, 10], seen.ToArray());
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(4, 5)]
    public void A_model_of_open_size_takes_each_size(int height, int width)
    {
        using var model = Load(Double([1, -1, -1]));

        for (var round = 0; round < 3; round++)
        {
            using var call = model.Rent(1, height + round, width);
            call.Input.Fill(round);
            call.Run(Token);

            Assert.Equal([1, height + round, width], call.OutputDimensions(0).ToArray());
            Assert.Equal(Enumerable.Repeat(2f * round, (height + round) * width), call.Output(0).ToArray());
        }
    }

    [Fact]
    public void Buffers_of_one_size_are_used_again_while_other_sizes_come_and_go()
    {
        using var model = Load(Double([1, -1, -1]));
        var first = model.Rent(1, 2, 2);
        first.Dispose();
        for (var width = 3; width < 18; width++)
        {
            model.Rent(1, 2, width).Dispose();
        }

        var again = model.Rent(1, 2, 2);
        Assert.Same(first, again);
        again.Dispose();
        for (var width = 30; width < 46; width++)
        {
            model.Rent(1, 2, width).Dispose();
        }

        // Sixteen other sizes were used since: the seventeenth made room.
        using var fresh = model.Rent(1, 2, 2);
        Assert.NotSame(first, fresh);
    }

    [Fact]
    public void An_output_whose_size_the_data_decide_is_read_at_its_real_size()
    {
        // NonZero has one column for each element that is not zero.
        using var model = Load(new TinyModel().Input("x", [1, 4]).Node("NonZero", ["x"], "at").Node("Cast", ["at"], "y", ("to", TinyModel.Float32)).Output("y", [2, -1]));
        using var call = model.Rent();
        foreach (var count in (ReadOnlySpan<int>)[3, 1, 0, 4])
        {
            call.Input.Clear();
            call.Input[..count].Fill(1);
            call.Run(Token);

            Assert.Equal([2, count], call.OutputDimensions(0).ToArray());
            Assert.Equal(Enumerable.Range(0, count).Select(i => (float)i), call.Output(0)[count..].ToArray());
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    public void Half_precision_is_converted_on_both_sides(long batch)
    {
        using var model = Load(new TinyModel()
            .Input("x", [batch, 2], TinyModel.Float16).Node("Add", ["x", "x"], "y").Output("y", [batch, 2], TinyModel.Float16));
        using var call = model.Rent(2, 2);
        ReadOnlySpan<float> values = [0.1f, -3f, 1000.4f, 1 / 3f];
        values.CopyTo(call.Input);

        call.Run(Token);

        // Doubling is exact in binary, so each result is twice the nearest half-precision number.
        Assert.Equal([.. values.ToArray().Select(v => 2 * (float)(Half)v)], call.Output(0).ToArray());
    }

    [Fact]
    public void Only_the_outputs_asked_for_are_read()
    {
        using var model = Load(new TinyModel().Input("x", [1, 2])
            .Node("Neg", ["x"], "minus").Node("Abs", ["x"], "size").Node("Exp", ["x"], "power")
            .Output("minus", [1, 2]).Output("size", [-1, 2]).Output("power", [-1, 2]));
        model.KeepOutputs(model.FindOutput("power"), model.FindOutput("minus"));
        using var call = model.Rent();
        call.Input.Clear();
        call.Input[1] = 1;

        call.Run(Token);

        Assert.Equal([1f, MathF.E], call.Output(2).ToArray(), (a, b) => MathF.Abs(a - b) < 1e-6f);
        Assert.Equal([0f, -1f], call.Output(0).ToArray());
        Assert.Equal("Output 1 is not among those that the model was asked for.", Assert.Throws<InvalidOperationException>(() => _ = call.Output(1).Length).Message);
    }

    [Fact]
    public void A_wrong_size_names_both_sides()
    {
        using var model = Load(Double([1, -1, 3]));

        var error = Assert.Throws<IdPhotoException>(() => model.Rent(1, 2, 4));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
        Assert.Equal("The model 'tiny' should have one input [1,2,4]; its file has inputs x [1,?,3] and outputs y [1,?,3]. Is it another model's file?", error.Message);
    }

    [Fact]
    public void Whole_numbers_are_refused_as_an_input_and_ignored_as_an_output()
    {
        var error = Assert.Throws<IdPhotoException>(() => Load(new TinyModel().Input("x", [1], TinyModel.Int64).Node("Identity", ["x"], "y").Output("y", [1], TinyModel.Int64)));
        Assert.StartsWith("The model 'tiny' should have one input of float32 or float16; its file has inputs x [1] (Other)", error.Message, StringComparison.Ordinal);

        using var model = Load(new TinyModel().Input("x", [1, 2]).Node("Shape", ["x"], "n").Node("Neg", ["x"], "y").Output("n", [2], TinyModel.Int64).Output("y", [1, 2]));
        using var call = model.Rent();
        call.Input.Fill(5);
        call.Run(Token);
        Assert.Equal([-5f, -5f], call.Output(1).ToArray());
    }

    private static TinyModel Double(long[] dimensions) =>
        new TinyModel().Input("x", dimensions).Node("Add", ["x", "x"], "y").Output("y", dimensions);

    private static OnnxModel Load(TinyModel model) => OnnxModel.Load(model.ToFile(), new ExecutionOptions(), NullLogger.Instance);

    private static void Run(OnnxModel model, Span<float> result)
    {
        using var call = model.Rent();
        for (var i = 0; i < call.Input.Length; i++)
        {
            call.Input[i] = i;
        }

        call.Run(Token);
        call.Output(0).CopyTo(result);
    }
}
