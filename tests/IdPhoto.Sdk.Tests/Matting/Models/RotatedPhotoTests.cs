using IdPhoto.Imaging;
using IdPhoto.Tests.Imaging;

namespace IdPhoto.Tests.Matting.Models;

/// <summary>A photo that lies in its file as the camera was held reaches the model upright: the written contract holds on the turned pixels.</summary>
public sealed class RotatedPhotoTests
{
    [Theory]
    [InlineData(1, 736, 512)] // trunc(1021 / 701 · 512) = 745
    [InlineData(2, 736, 512)]
    [InlineData(3, 736, 512)]
    [InlineData(4, 736, 512)]
    [InlineData(5, 512, 736)]
    [InlineData(6, 512, 736)]
    [InlineData(7, 512, 736)]
    [InlineData(8, 512, 736)]
    public async Task MODNet(int orientation, int columns, int rows)
    {
        var graph = new MattingGraph { Input = "input", Output = "output", InputShape = [-1, 3, -1, -1], OutputShape = [-1, 1, -1, -1], Scale = 0.15f, Shift = 0.5f };
        var check = new ContractCheck(graph, ReferenceResize.OpenCvArea, (v, _) => (v - 127.5) / 127.5) { Step = 5 };
        await VerifyAsync(MattingModels.ModNet, check, orientation, columns, rows);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public async Task BiRefNet(int orientation)
    {
        float[] mean = [0.485f, 0.456f, 0.406f], std = [0.229f, 0.224f, 0.225f];
        var graph = new MattingGraph
        {
            Input = "input_image",
            Output = "output_image",
            InputShape = [1, 3, 1024, 1024],
            OutputShape = [1, 1, 1024, 1024],
            Scale = 0.15f,
            Shift = 0.5f,
        };
        var check = new ContractCheck(graph, ReferenceResize.PillowBilinear, (v, c) => ((v / 255) - mean[c]) / std[c]) { IsLogit = true, Step = 11 };
        await VerifyAsync(MattingModels.BiRefNet, check, orientation, 1024, 1024);
    }

    private static async Task VerifyAsync(MattingModelChoice choice, ContractCheck check, int orientation, int columns, int rows)
    {
        var file = StoredPhoto.Jpeg(1021, 701, orientation);
        using var decoded = StoredPhoto.Decode(file);
        using var upright = StoredPhoto.Upright(file, orientation);

        Assert.Equal((upright.Width, upright.Height), (decoded.Width, decoded.Height));
        Assert.True(upright.Pixels.SequenceEqual(decoded.Pixels), "the decoded pixels are not those of the file, turned");
        await check.VerifyAsync(choice, decoded, columns, rows);
    }
}
