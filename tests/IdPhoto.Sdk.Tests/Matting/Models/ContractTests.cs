using IdPhoto.Imaging;
using IdPhoto.Tests.Imaging;
using IdPhoto.Tests.Imaging.Resampling;
using IdPhoto.Tests.Onnx;

namespace IdPhoto.Tests.Matting.Models;

/// <summary>
/// For each model: what reaches the session, element by element, and what is made of its output, against values computed here from the
/// published description of the model, not from the library's contract.
/// </summary>
public sealed class ContractTests
{
    private static readonly float[] ImageNetMean = [0.485f, 0.456f, 0.406f];
    private static readonly float[] ImageNetStd = [0.229f, 0.224f, 0.225f];

    // 512 between the sides, both above, both below; odd sizes, from a thumbnail to a strip.
    public static TheoryData<int, int> Photos { get; } = new()
    {
        { 641, 499 }, { 517, 733 }, { 301, 407 }, { 33, 47 }, { 511, 513 }, { 1023, 257 }, { 1531, 1021 },
    };

    // For the models of 1024 pixels: reduced and enlarged, on one axis and on both.
    public static TheoryData<int, int> LargePhotos { get; } = new() { { 641, 499 }, { 517, 733 }, { 1301, 411 }, { 1153, 1537 } };

    [Theory]
    [MemberData(nameof(Photos))]
    public async Task MODNet(int width, int height)
    {
        var graph = Graph("input", "output", -1);
        var (w, h) = (width, height) switch
        {
            (641, 499) => (640, 480),
            (517, 733) => (512, 704), // trunc(733 / 517 · 512) = 725
            (301, 407) => (512, 672), // trunc(407 / 301 · 512) = 692
            (33, 47) => (512, 704), // trunc(47 / 33 · 512) = 729
            (511, 513) => (480, 512),
            (1023, 257) => (992, 256),
            _ => (736, 512), // trunc(1531 / 1021 · 512) = 767
        };
        await Verify(MattingModels.ModNet, graph, width, height, w, h, ReferenceResize.OpenCvArea, (v, _) => (v - 127.5) / 127.5);
    }

    [Theory]
    [MemberData(nameof(Photos))]
    public Task HivisionIDPhotos_MODNet(int width, int height) => Verify(
        MattingModels.HivisionModNet with { Contract = MattingModels.HivisionModNet.Contract with { FillHollows = false } },
        Graph("input", "output", 512), width, height, 512, 512, ReferenceResize.OpenCvArea, (v, _) => ((v / 255) - 0.5) / 0.5);

    [Theory]
    [MemberData(nameof(LargePhotos))]
    public Task IS_Net(int width, int height) => Verify(
        MattingModels.IsNet,
        Graph("input_image", "output_image", 1024) with { After = ["1890", "1891"] },
        width, height, 1024, 1024, ReferenceResize.OpenCvLinear, (v, _) => (v / 255) - 0.5, step: 7);

    [Theory]
    [MemberData(nameof(LargePhotos))]
    public Task RMBG_1_4(int width, int height) => Verify(
        MattingModels.Rmbg14, Graph("input", "output", 1024), width, height, 1024, 1024, ReferenceResize.OpenCvLinear, (v, _) => (v / 255) - 0.5, step: 7);

    [Theory]
    [MemberData(nameof(LargePhotos))]
    public Task RMBG_2_0(int width, int height) => Verify(
        MattingModels.Rmbg20, Graph("pixel_values", "alphas", 1024), width, height, 1024, 1024, ReferenceResize.PillowBilinear, ImageNet, step: 7);

    [Theory]
    [InlineData("birefnet", 1024, 641, 499)]
    [InlineData("birefnet-lite", 1024, 1301, 411)]
    [InlineData("birefnet-portrait", 1024, 1153, 1537)]
    [InlineData("birefnet-matting", 1024, 33, 47)]
    [InlineData("birefnet-hr", 2048, 641, 499)]
    public Task BiRefNet(string name, int size, int width, int height)
    {
        MattingModelChoice[] all = [MattingModels.BiRefNet, MattingModels.BiRefNetLite, MattingModels.BiRefNetPortrait, MattingModels.BiRefNetMatting, MattingModels.BiRefNetHr];
        return Verify(
            all.Single(choice => choice.Model.Name == name),
            Graph("input_image", "output_image", size) with { Before = ["side"] },
            width, height, size, size, ReferenceResize.PillowBilinear, ImageNet, sigmoid: true, step: 7);
    }

    [Fact]
    public Task BiRefNet_in_half_precision() => Verify(
        MattingModels.BiRefNet,
        Graph("input_image", "output_image", 1024) with { Type = TinyModel.Float16 },
        517, 733, 1024, 1024, ReferenceResize.PillowBilinear, ImageNet, sigmoid: true, step: 3, rounding: 1.5e-3);

    [Fact]
    public Task U2_Net_divides_by_the_resized_pictures_maximum()
    {
        // Drawn up to level 200; Lanczos overshoots.
        const byte Brightest = 200;
        var maximum = Maximum(301, 407, Brightest, 320);
        Assert.InRange(maximum, Brightest, 230);
        return Verify(
            MattingModels.U2NetHuman, Graph("input.1", "1959", 320) with { After = ["1960"] }, 301, 407, 320, 320, ReferenceResize.PillowLanczos,
            (v, c) => ((v / maximum) - ImageNetMean[c]) / ImageNetStd[c], brightest: Brightest);
    }

    private static double Maximum(int width, int height, byte brightest, int side)
    {
        using var photo = Photo(width, height, brightest);
        var maximum = 0.0;
        for (var i = 0; i < 3 * side * side; i++)
        {
            var (x, y, channel) = (i % side, i / side % side, i / (side * side));
            maximum = Math.Max(maximum, ReferenceFormulas.At(ReferenceResize.PillowLanczos, photo, new(0, 0, width, height), side, side, x, y, channel));
        }

        return maximum;
    }

    private static double ImageNet(double level, int channel) => ((level / 255) - ImageNetMean[channel]) / ImageNetStd[channel];

    private static async Task Verify(
        MattingModelChoice choice, MattingGraph graph, int width, int height, int toWidth, int toHeight, ReferenceResize method,
        Func<double, int, double> normalise, bool sigmoid = false, int step = 1, byte brightest = 255, double rounding = 1e-5)
    {
        using var photo = Photo(width, height, brightest);
        var check = new ContractCheck(graph, method, normalise) { IsLogit = sigmoid, Step = step, Rounding = rounding };
        await check.VerifyAsync(choice, photo, toWidth, toHeight);
    }

    private static MattingGraph Graph(string input, string output, long side) => new()
    {
        Input = input,
        Output = output,
        InputShape = [side < 0 ? -1 : 1, 3, side, side],
        OutputShape = [side < 0 ? -1 : 1, 1, side, side],
        // Takes ±2.7 into 0.1…0.9.
        Scale = 0.15f,
        Shift = 0.5f,
    };

    private static PhotoImage Photo(int width, int height, byte brightest)
    {
        var photo = Pictures.Draw(width, height, Pictures.Waves);
        foreach (ref var level in photo.Pixels)
        {
            level = Math.Min(level, brightest);
        }

        return photo;
    }
}
