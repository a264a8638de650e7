using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Inference;

public sealed class OnnxModelTests : IDisposable
{
    private const string Has =
        "its file has inputs input [1,128,128,3] and outputs regressors [1,896,16], classificators [1,896,1]. Is it another model's file?";

    private readonly OnnxModel _model = Load(ModelStore.OpenEmbedded(EmbeddedModels.FaceDetectionShortRange));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _model.Dispose();

    [Fact]
    public void Outputs_are_found_by_their_last_dimensions_and_by_name()
    {
        _model.RequireInput(1, 128, 128, 3);

        Assert.Equal([896, 16], _model.Outputs[_model.FindOutput(896, 16)].Dimensions.TakeLast(2));
        Assert.Equal([896, 1], _model.Outputs[_model.FindOutput(896, 1)].Dimensions.TakeLast(2));
        Assert.Equal(_model.FindOutput(896, 16), _model.FindOutput("regressors"));
    }

    [Fact]
    public void A_wrong_input_names_what_was_expected_and_what_is_there() =>
        AssertInvalid("one input [1,3,256,256]", () => _model.RequireInput(1, 3, 256, 256));

    [Fact]
    public void A_missing_shape_names_what_was_expected_and_what_is_there() =>
        AssertInvalid("an output […,2304,16]", () => _model.FindOutput(2304, 16));

    [Fact]
    public void A_missing_name_names_what_was_expected_and_what_is_there() =>
        AssertInvalid("an output named 'alpha'", () => _model.FindOutput("alpha"));

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(5000)]
    public void A_file_that_is_no_model_is_invalid(int length)
    {
        var error = Assert.Throws<IdPhotoException>(() => Load(new ModelFile("mine", "00", new byte[length])));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
        Assert.StartsWith("The model 'mine' cannot be loaded by ONNX Runtime: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Check that the file is a complete ONNX model.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_cut_short_is_invalid()
    {
        var whole = ModelStore.OpenEmbedded(EmbeddedModels.SelfieSegmentation);
        var error = Assert.Throws<IdPhotoException>(() => Load(whole with { Bytes = whole.Bytes[..(whole.Bytes.Length / 2)] }));

        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
    }

    [Fact]
    public void A_cancelled_call_throws_and_leaves_the_model_usable()
    {
        using (var cancelled = _model.Rent())
        {
            Assert.Throws<OperationCanceledException>(() => cancelled.Run(new CancellationToken(canceled: true)));
        }

        Assert.Equal(RunOnGrey(), RunOnGrey());
    }

    [Fact]
    public async Task Calls_at_the_same_time_do_not_share_buffers()
    {
        var expected = RunOnGrey();
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RunOnGrey, Token)));

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    private static OnnxModel Load(ModelFile file) => OnnxModel.Load(file, new ExecutionOptions(), NullLogger.Instance);

    private void AssertInvalid(string expected, Action act)
    {
        var error = Assert.Throws<IdPhotoException>(act);
        Assert.Equal(IdPhotoErrorCode.ModelInvalid, error.Code);
        Assert.Equal($"The model 'blazeface-short-range' should have {expected}; {Has}", error.Message);
    }

    private float[] RunOnGrey()
    {
        using var call = _model.Rent();
        call.Input.Fill(0.25f);
        call.Run(Token);
        return [.. call.Output(0), .. call.Output(1)];
    }
}
