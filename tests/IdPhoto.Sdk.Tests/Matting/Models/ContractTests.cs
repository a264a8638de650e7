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

    // 512 between the sides, both above, both below; odd sizes.
    public static TheoryData<int, int> Photos { get; } = new() { { 641, 499 }, { 517, 733 }, { 301, 407 } };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Photos))]
    public async Task MODNet(int width, int height)
    {
        var graph = Graph("input", "output", -1);
        var (w, h) = (width, height) switch
        {
            (641, 499) => (640, 480),
            (517, 733) => (512, 704), // trunc(733 / 517 · 512) = 725
            _ => (512, 672), // trunc(407 / 301 · 512) = 692
        };
        await Verify(MattingModels.ModNet, graph, width, height, w, h, ReferenceResize.OpenCvArea, (v, _) => (v - 127.5) / 127.5);
    }

    [Theory]
    [MemberData(nameof(Photos))]
    public Task HivisionIDPhotos_MODNet(int width, int height) => Verify(
        MattingModels.HivisionModNet with { Contract = MattingModels.HivisionModNet.Contract with { FillHollows = false } },
        Graph("input", "output", 512), width, height, 512, 512, ReferenceResize.OpenCvArea, (v, _) => ((v / 255) - 0.5) / 0.5);

    [Fact]
    public Task IS_Net() => Verify(
        MattingModels.IsNet,
        Graph("input_image", "output_image", 1024) with { After = ["1890", "1891"] },
        641, 499, 1024, 1024, ReferenceResize.OpenCvLinear, (v, _) => (v / 255) - 0.5);

    [Fact]
    public Task RMBG_1_4() => Verify(
        MattingModels.Rmbg14, Graph("input", "output", 1024), 517, 733, 1024, 1024, ReferenceResize.OpenCvLinear, (v, _) => (v / 255) - 0.5);

    [Fact]
    public Task RMBG_2_0() => Verify(
        MattingModels.Rmbg20, Graph("pixel_values", "alphas", 1024), 517, 733, 1024, 1024, ReferenceResize.PillowBilinear, ImageNet);

    [Theory]
    [InlineData("birefnet", 1024)]
    [InlineData("birefnet-lite", 1024)]
    [InlineData("birefnet-portrait", 1024)]
    [InlineData("birefnet-matting", 1024)]
    [InlineData("birefnet-hr", 2048)]
    public Task BiRefNet(string name, int size)
    {
        MattingModelChoice[] all = [MattingModels.BiRefNet, MattingModels.BiRefNetLite, MattingModels.BiRefNetPortrait, MattingModels.BiRefNetMatting, MattingModels.BiRefNetHr];
        return Verify(
            all.Single(choice => choice.Model.Name == name),
            Graph("input_image", "output_image", size) with { Before = ["side"] },
            641, 499, size, size, ReferenceResize.PillowBilinear, ImageNet, sigmoid: true, step: 7);
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

    private static async Task Verify(
        MattingModelChoice choice, MattingGraph graph, int width, int height, int toWidth, int toHeight, ReferenceResize method,
        Func<double, int, double> normalise, bool sigmoid = false, int step = 1, byte brightest = 255, double rounding = 1e-5)
    {
        using var photo = Photo(width, height, brightest);
        var region = new PhotoBox(0, 0, width, height);
        var levels = 0;
        for (var channel = 0; channel < 3; channel++)
        {
            using var model = graph.Load(choice.Contract, channel);
            using var matte = Assert.Single(await model.ComputeAsync([new(photo, region)], Token));
            Assert.Equal((toWidth, toHeight, region), (matte.Width, matte.Height, matte.Region));
            for (var i = 0; i < matte.Alpha.Length; i += step)
            {
                var level = Math.Clamp(ReferenceFormulas.At(method, photo, region, toWidth, toHeight, i % toWidth, i / toWidth, channel), 0, 255);
                var expected = Expected(level);
                if (Math.Abs(matte.Alpha[i] - expected) > rounding)
                {
                    // A level may round the other way where single precision meets a half: rarely, and by one.
                    levels++;
                    Assert.InRange(matte.Alpha[i], Math.Min(Expected(level - 1), expected) - rounding, Math.Max(Expected(level + 1), expected) + rounding);
                }
            }

            double Expected(double level)
            {
                var value = (normalise(level, channel) * graph.Scale) + graph.Shift;
                return sigmoid ? 1 / (1 + Math.Exp(-value)) : value;
            }
        }

        Assert.InRange(levels, 0, (method >= ReferenceResize.PillowBilinear ? 0.002 : 0) * 3 * toWidth * toHeight / step);
    }

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
