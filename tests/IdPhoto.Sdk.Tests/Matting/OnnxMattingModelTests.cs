using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using IdPhoto.Tests.Imaging;
using IdPhoto.Tests.Onnx;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Matting;

public sealed class OnnxMattingModelTests
{
    private static readonly MattingContract Plain = new() { Size = MattingSize.Stretch(4, 2), Resize = IdPhoto.Imaging.ReferenceResize.OpenCvLinear };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_lies_outside_0_to_1_is_clipped_and_nothing_is_stretched()
    {
        // v / 255 · 4 − 1.5 over levels 51, 102, 153, 204: −0.7, 0.1, 0.9, 1.7.
        Assert.Equal([0f, 0.1f, 0.9f, 1f], await Row(Plain, scale: 4, shift: -1.5f), Near);
        // A constant picture stays what it is; rescaling it by its own range would divide by zero.
        Assert.Equal([0.25f, 0.25f, 0.25f, 0.25f], await Row(Plain, scale: 0, shift: 0.25f), Near);
    }

    [Fact]
    public async Task Logits_go_through_the_sigmoid()
    {
        // 10 v / 255 − 5: −3, −1, 1, 3.
        Assert.Equal(
            [0.047426f, 0.268941f, 0.731059f, 0.952574f], await Row(Plain with { Activation = MattingActivation.Sigmoid }, scale: 10, shift: -5), Near);
    }

    [Fact]
    public async Task What_is_not_a_number_is_background()
    {
        // Infinity minus infinity, as an overflow in half precision makes it.
        Assert.Equal(new float[4], await Row(Plain, scale: float.PositiveInfinity, shift: float.NegativeInfinity));
    }

    [Fact]
    public async Task Confidence_is_the_largest_opacity()
    {
        using var matte = await Compute(Load(Graph(0.5f, 0), Plain));
        Assert.Equal(0.4f, matte.Confidence, 1e-6f);
    }

    [Theory]
    [InlineData(true, 153, 0.598688f)] // red 0.2 and green 0.6 as logits: 1 / (1 + exp(0.2 − 0.6))
    [InlineData(false, 153, 0.598688f)]
    [InlineData(true, 204, 0.8f)] // 0.2 and 0.8 everywhere are a softmax already
    [InlineData(false, 204, 0.8f)]
    public async Task Of_two_channels_the_softmax_of_the_second_is_the_person(bool planar, byte green, float expected)
    {
        var model = new TinyModel().Input("x", planar ? [1, 3, 3, 4] : [1, 3, 4, 3])
            .Constant("start", 0L).Constant("end", 2L).Constant("axis", planar ? 1L : 3L).Node("Slice", ["x", "start", "end", "axis"], "y")
            .Output("y", planar ? [1, 2, 3, 4] : [1, 3, 4, 2]);
        using var photo = Pictures.Flat(4, 2, new Rgb(51, green, 0));
        using var matting = Load(model, Plain with { Size = MattingSize.Stretch(4, 3), Activation = MattingActivation.SoftmaxChannel1 });
        using var matte = Assert.Single(await matting.ComputeAsync([new(photo, new(0, 0, 4, 2))], Token));

        Assert.Equal((4, 3), (matte.Width, matte.Height));
        Assert.All(matte.Alpha.ToArray(), alpha => Assert.Equal(expected, alpha, 1e-6f));
    }

    [Fact]
    public async Task An_output_can_be_chosen_by_name_and_by_number()
    {
        var model = Graph(1, 0).Node("Neg", ["y"], "z").Node("Add", ["y", "y"], "w").Output("z", [1, 1, 2, 4]).Output("w", [1, 1, 2, 4]);

        Assert.Equal(0.8f, await Brightest(MattingOutput.First), 1e-6f);
        Assert.Equal(0f, await Brightest(MattingOutput.Named("z")), 1e-6f);
        Assert.Equal(1f, await Brightest(MattingOutput.At(2)), 1e-6f);
        Assert.Equal(1f, await Brightest(MattingOutput.Last), 1e-6f);

        async Task<float> Brightest(MattingOutput output)
        {
            using var matte = await Compute(Load(model, Plain with { Output = output }));
            return matte.Confidence;
        }
    }

    [Fact]
    public async Task The_matte_covers_the_whole_pixels_of_its_region()
    {
        using var model = Load(Graph(1, 0), Plain);
        using var photo = Pictures.Noise(20, 20);
        using var matte = Assert.Single(await model.ComputeAsync([new(photo, new(-2.5, 3.2, 10, 8))], Token));

        Assert.Equal(new PhotoBox(-3, 3, 11, 9), matte.Region);
    }

    [Theory]
    [InlineData("size", "The model 'tiny' should have one input [1,3,6,8] or [1,6,8,3]; its file has inputs x [1,3,2,4] and outputs y [1,1,2,4]. Is it another model's file?")]
    [InlineData("open", "The model 'tiny' should have one input [1,3,?,?] or [1,?,?,3] of open height and width; its file has inputs x [1,3,2,4] and outputs y [1,1,2,4]. Is it another model's file?")]
    [InlineData("name", "The model 'tiny' should have an output named 'alpha'; its file has inputs x [1,3,2,4] and outputs y [1,1,2,4]. Is it another model's file?")]
    [InlineData("index", "The model 'tiny' should have at least 3 outputs; its file has inputs x [1,3,2,4] and outputs y [1,1,2,4]. Is it another model's file?")]
    [InlineData("channels", "The model 'tiny' should have two channels in its output 'y', that is [1,2,H,W] or [1,H,W,2], not [1,1,2,4]; its file has inputs x [1,3,2,4] and outputs y [1,1,2,4]. Is it another model's file?")]
    public void A_contract_that_does_not_fit_the_file_says_what_each_has(string fault, string message)
    {
        var contract = fault switch
        {
            "size" => Plain with { Size = MattingSize.Stretch(8, 6) },
            "open" => Plain with { Size = MattingSize.ShortSide512Multiple32() },
            "name" => Plain with { Output = MattingOutput.Named("alpha") },
            "index" => Plain with { Output = MattingOutput.At(2) },
            _ => Plain with { Activation = MattingActivation.SoftmaxChannel1 },
        };

        var error = Assert.Throws<IdPhotoException>(() => Load(Graph(1, 0), contract));

        Assert.Equal((IdPhotoErrorCode.ModelInvalid, message), (error.Code, error.Message));
    }

    [Fact]
    public void An_input_of_another_rank_is_refused()
    {
        var error = Assert.Throws<IdPhotoException>(() => Load(new TinyModel().Input("x", [3, 2, 4]).Node("Neg", ["x"], "y").Output("y", [3, 2, 4]), Plain));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
        Assert.Contains("should have one input [1,3,2,4] or [1,2,4,3]; its file has inputs x [3,2,4]", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    public void What_is_not_a_whole_ONNX_file_is_refused(int bytes)
    {
        var whole = Graph(1, 0).ToArray();
        byte[] file = bytes < 0 ? "<html>404</html>"u8.ToArray() : whole[..bytes];

        var error = Assert.Throws<IdPhotoException>(() => new OnnxMattingModel(new ModelFile("broken", "", file), Plain, new ExecutionOptions(), NullLogger.Instance));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
        Assert.StartsWith("The model 'broken' cannot be loaded by ONNX Runtime", error.Message, StringComparison.Ordinal);
    }

    private static TinyModel Graph(float scale, float shift) => new TinyModel().Input("x", [1, 3, 2, 4])
        .Constant("start", 0L).Constant("end", 1L).Constant("axis", 1L).Constant("scale", scale).Constant("shift", shift)
        .Node("Slice", ["x", "start", "end", "axis"], "red").Node("Mul", ["red", "scale"], "scaled").Node("Add", ["scaled", "shift"], "y")
        .Output("y", [1, 1, 2, 4]);

    private static OnnxMattingModel Load(TinyModel model, MattingContract contract) =>
        new(model.ToFile(), contract, new ExecutionOptions(), NullLogger.Instance);

    private static async Task<float[]> Row(MattingContract contract, float scale, float shift)
    {
        using var matte = await Compute(Load(Graph(scale, shift), contract));
        return matte.Row(1).ToArray();
    }

    private static async Task<Matte> Compute(OnnxMattingModel model)
    {
        using (model)
        {
            using var photo = Pictures.Draw(4, 2, (x, _) => (51 * (x + 0.5), 0, 0));
            return Assert.Single(await model.ComputeAsync([new(photo, new(0, 0, 4, 2))], Token));
        }
    }

    private static bool Near(float a, float b) => MathF.Abs(a - b) < 1e-6f;
}
