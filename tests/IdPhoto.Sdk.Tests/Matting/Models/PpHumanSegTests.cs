using IdPhoto.Imaging;
using IdPhoto.Matting;
using IdPhoto.ModelZoo;
using IdPhoto.Tests.Files;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto.Tests.Matting.Models;

/// <summary>
/// Real weights on MODNet's code path: a model of open size with MODNet's normalisation, at 256. Its file ends with the softmax.
/// </summary>
public sealed class PpHumanSegTests
{
    private static readonly MattingContract At256 = MattingModels.ModNet.Contract with
    {
        Size = MattingSize.MultipleOf(32, 256),
        Activation = MattingActivation.SoftmaxChannel1,
    };

    [Theory]
    [InlineData("smile-long-hair.jpg", 0.95)]
    [InlineData("turned-head.jpg", 0.95)]
    [InlineData("webp-named-jpg.jpg", 0.95)]
    public async Task Real_weights_see_the_person_that_another_model_sees(string fileName, double agreement)
    {
        using var model = Load(At256 with { Size = MattingSize.Stretch(256, 256) });
        using var reference = new OnnxMattingModel(
            ModelStore.OpenEmbedded(MattingModels.Selfie.Model), MattingModels.Selfie.Contract, new ExecutionOptions(), NullLogger.Instance);
        using var photo = Open(SharedAssets.Photo(fileName));
        MattingInput[] input = [new(photo, new(0, 0, photo.Width, photo.Height))];

        using var matte = Assert.Single(await model.ComputeAsync(input, TestContext.Current.CancellationToken));
        using var selfie = Assert.Single(await reference.ComputeAsync(input, TestContext.Current.CancellationToken));

        Assert.Equal((256, 256), (matte.Width, matte.Height));
        Assert.InRange(matte.Confidence, 0.99f, 1f);
        // Fine models agree to 0.99 of the union of their persons; this one is coarse.
        Assert.InRange(IntersectionOverUnion(matte, selfie), agreement, 1);
    }

    [Theory]
    [InlineData(512, 512, 256, 256)]
    [InlineData(301, 407, 160, 256)] // 189 → 160
    [InlineData(100, 70, 96, 64)]
    public async Task Each_region_gets_a_matte_of_its_own_shape(int width, int height, int columns, int rows)
    {
        using var model = Load(At256);
        using var photo = Open(TestPhotos.PortraitPath);

        using var matte = Assert.Single(await model.ComputeAsync([new(photo, new(60, 0, width, height))], TestContext.Current.CancellationToken));

        Assert.Equal((columns, rows), (matte.Width, matte.Height));
    }

    [Fact]
    public void A_file_with_another_hash_is_refused()
    {
        var error = Assert.Throws<IdPhotoException>(() => ModelStore.OpenFile(MattingModels.PpHumanSeg.Model, SharedAssets.Model("pphumanseg_v1_lite.onnx")));

        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, error.Code);
        Assert.Contains("552d8a984054e59b5d773d24b9b12022b22046ceb2bbc4c9aaeaceb36a9ddf24 is expected", error.Message, StringComparison.Ordinal);
    }

    private static OnnxMattingModel Load(MattingContract contract)
    {
        var model = MattingModels.PpHumanSeg.Model with { Name = "pp-humanseg-lite", Sha256 = null };
        return new(ModelStore.OpenFile(model, SharedAssets.Model("pphumanseg_v1_lite.onnx")), contract, new ExecutionOptions(), NullLogger.Instance);
    }

    private static PhotoImage Open(string path) => new PhotoDecoder(new PhotoLimits()).Decode(File.ReadAllBytes(path)).Image;

    private static double IntersectionOverUnion(Matte a, Matte b)
    {
        var (both, either) = (0, 0);
        for (var i = 0; i < a.Alpha.Length; i++)
        {
            both += a.Alpha[i] > 0.5f && b.Alpha[i] > 0.5f ? 1 : 0;
            either += a.Alpha[i] > 0.5f || b.Alpha[i] > 0.5f ? 1 : 0;
        }

        return (double)both / either;
    }
}
