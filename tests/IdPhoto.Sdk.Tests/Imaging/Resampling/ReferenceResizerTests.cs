using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging.Resampling;

public sealed class ReferenceResizerTests
{
    // Both in exact arithmetic would agree; single precision leaves 2e-5 of 255. Where Pillow rounds, a value within that of a half
    // may land on the neighbouring level; ratios such as 3:2 make exact halves, up to 3 % of a noisy picture.
    private const double Exact = 5e-4;
    private const double MayRoundOtherwise = 0.03;

    public static TheoryData<ReferenceResize, int, int, int, int> Sizes()
    {
        var data = new TheoryData<ReferenceResize, int, int, int, int>();
        foreach (var method in Enum.GetValues<ReferenceResize>())
        {
            data.Add(method, 97, 61, 32, 32);
            data.Add(method, 64, 48, 32, 24);
            data.Add(method, 31, 45, 64, 64);
            data.Add(method, 90, 21, 40, 33);
            data.Add(method, 37, 29, 37, 29);
            data.Add(method, 1, 1, 4, 3);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_value_is_the_formulas(ReferenceResize method, int sourceWidth, int sourceHeight, int width, int height)
    {
        using var photo = Pictures.Noise(sourceWidth, sourceHeight);

        AssertAgrees(method, photo, new(0, 0, sourceWidth, sourceHeight), width, height);
    }

    [Theory]
    [InlineData(ReferenceResize.OpenCvLinear)]
    [InlineData(ReferenceResize.OpenCvArea)]
    [InlineData(ReferenceResize.PillowBilinear)]
    [InlineData(ReferenceResize.PillowBicubic)]
    [InlineData(ReferenceResize.PillowLanczos)]
    public void A_window_over_the_edges_repeats_the_edge_pixels(ReferenceResize method)
    {
        using var photo = Pictures.Noise(40, 30);

        AssertAgrees(method, photo, new(-7, 11, 61, 33), 24, 16);
        AssertAgrees(method, photo, new(10, -9, 20, 25), 24, 16);
    }

    [Fact]
    public void Area_averages_footprints_when_both_axes_shrink()
    {
        // 3 → 2: each target pixel is one and a half source pixels.
        Assert.Equal([(0 + (0.5f * 90)) / 1.5f, ((0.5f * 90) + 255) / 1.5f], Row(ReferenceResize.OpenCvArea, [0, 90, 255], 2), (a, b) => Math.Abs(a - b) < 1e-4f);
    }

    [Fact]
    public void Area_is_its_own_bilinear_variant_when_an_axis_grows()
    {
        // 3 → 4, scale 0.75: i = 0 0 1 2 and f = 0 2/3 1/3 0.
        Assert.Equal([0f, 60f, 145f, 255f], Row(ReferenceResize.OpenCvArea, [0, 90, 255], 4), (a, b) => Math.Abs(a - b) < 1e-4f);
    }

    [Fact]
    public void Linear_does_not_smooth_what_it_shrinks()
    {
        // 6 → 2: positions 1 and 4, no neighbours.
        Assert.Equal([10f, 40f], Row(ReferenceResize.OpenCvLinear, [255, 10, 255, 0, 40, 0], 2));
    }

    [Fact]
    public void Pillow_smooths_and_rounds()
    {
        // 4 → 2, a triangle of two pixels each side: centre 1 weighs 3/4, 3/4, 1/4 over its three pixels inside, centre 3 the reverse.
        Assert.Equal([(float)Math.Floor((((0.75 * 200) + (0.75 * 100) + (0.25 * 31)) / 1.75) + 0.5), 28f], Row(ReferenceResize.PillowBilinear, [200, 100, 31, 0], 2));
    }

    [Theory]
    [InlineData(10, 20, 30, 40, 10, 20, 30, 40)]
    [InlineData(10.2, 20.9, 30, 40, 10, 20, 31, 41)]
    [InlineData(-3.5, -0.0000001, 7.5, 4.0000001, -4, 0, 8, 4)]
    public void A_box_becomes_the_pixels_it_touches(double x, double y, double width, double height, int left, int top, int columns, int rows)
    {
        Assert.Equal(new PixelWindow(left, top, columns, rows), PixelWindow.Around(new(x, y, width, height)));
    }

    private static float[] Row(ReferenceResize method, byte[] levels, int width)
    {
        using var photo = PhotoImage.FromPixels(levels, levels.Length, 1, levels.Length, PixelFormat.Gray8);
        return [.. Resize(method, photo, new(0, 0, levels.Length, 1), width, 1).Take(width)];
    }

    private static void AssertAgrees(ReferenceResize method, PhotoImage photo, PhotoBox window, int width, int height)
    {
        var tensor = Resize(method, photo, window, width, height);
        var pillow = method >= ReferenceResize.PillowBilinear;
        var otherwise = 0;
        for (var i = 0; i < tensor.Length; i++)
        {
            var (channel, y, x) = (i / (width * height), i / width % height, i % width);
            var off = Math.Abs(tensor[i] - Math.Clamp(ReferenceFormulas.At(method, photo, window, width, height, x, y, channel), 0, 255));
            Assert.True(off < (pillow ? 1 + Exact : Exact), $"{method} {window} → {width}×{height} at {x},{y},{channel}: off by {off}");
            otherwise += off > Exact ? 1 : 0;
        }

        Assert.True(otherwise <= MayRoundOtherwise * tensor.Length, $"{otherwise} of {tensor.Length} levels differ");
    }

    private static float[] Resize(ReferenceResize method, PhotoImage photo, PhotoBox window, int width, int height)
    {
        var tensor = new float[3 * width * height];
        ReferenceResizer.ToTensor(photo, PixelWindow.Around(window), tensor, width, height, method, TensorScaling.Rgb(1, 0), planar: true);
        return tensor;
    }
}
