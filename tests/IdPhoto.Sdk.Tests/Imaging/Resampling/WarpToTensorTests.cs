using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public sealed class WarpToTensorTests
{
    private static readonly float[] Mean = [0.485f, 0.456f, 0.406f];
    private static readonly float[] Std = [0.229f, 0.224f, 0.225f];

    [Fact]
    public void Interleaved_keeps_the_colours_of_a_pixel_together() =>
        Assert.Equal([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120], Fill(TensorScaling.Rgb(1, 0), planar: false));

    [Fact]
    public void Planar_keeps_the_pixels_of_a_colour_together() =>
        Assert.Equal([10, 40, 70, 100, 20, 50, 80, 110, 30, 60, 90, 120], Fill(TensorScaling.Rgb(1, 0), planar: true));

    [Fact]
    public void Bgr_swaps_the_colours_in_both_layouts()
    {
        // Mean 0 and deviation 1/255 leave the levels as they are, but for the rounding of 1 / (255 · (1 / 255)).
        var levels = TensorScaling.MeanStd([0, 0, 0], [1 / 255f, 1 / 255f, 1 / 255f], bgr: true);

        AssertNear([30, 20, 10, 60, 50, 40, 90, 80, 70, 120, 110, 100], Fill(levels, planar: false));
        AssertNear([30, 60, 90, 120, 20, 50, 80, 110, 10, 40, 70, 100], Fill(levels, planar: true));
    }

    [Fact]
    public void A_factor_and_an_offset_scale_exactly()
    {
        const float Factor = 1 / 127.5f;
        var tensor = Fill(TensorScaling.Rgb(Factor, -1), planar: false);

        Assert.Equal((10 * Factor) - 1, tensor[0]);
        Assert.Equal((120 * Factor) - 1, tensor[11]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Means_and_deviations_follow_their_colour(bool bgr)
    {
        var tensor = Fill(TensorScaling.MeanStd(Mean, Std, bgr), planar: false);
        var red = ((10 / 255.0) - 0.485) / 0.229;
        var green = ((20 / 255.0) - 0.456) / 0.224;
        var blue = ((30 / 255.0) - 0.406) / 0.225;

        // Floats near 2, multiplied and added once.
        Assert.Equal(bgr ? blue : red, tensor[0], 1e-6);
        Assert.Equal(green, tensor[1], 1e-6);
        Assert.Equal(bgr ? red : blue, tensor[2], 1e-6);
    }

    [Theory]
    [InlineData(EdgeMode.Zero, -1f)]
    [InlineData(EdgeMode.Replicate, 1f)]
    public void Outside_the_photo_lies_scaled_black_or_the_edge(EdgeMode edge, float expected)
    {
        using var source = Pictures.Flat(4, 4, Rgb.White);
        var tensor = new float[8 * 4 * 3];
        Resampler.WarpToTensor(source, AffineTransform.Identity, tensor, 8, 4, TensorScaling.Rgb(1 / 127.5f, -1), planar: false, edge);

        Assert.Equal(1f, tensor[9], 1e-6);
        Assert.Equal(expected, tensor[^1], 1e-6);
    }

    [Fact]
    public void A_tensor_too_short_is_refused()
    {
        using var source = Pictures.Flat(2, 2, Rgb.White);

        Assert.Throws<ArgumentOutOfRangeException>("tensor", () => Resampler.WarpToTensor(
            source, AffineTransform.Identity, new float[11], 2, 2, TensorScaling.Rgb(1, 0), planar: true, EdgeMode.Zero));
    }

    private static void AssertNear(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
    }

    // 2×2 pixels: (10, 20, 30), (40, 50, 60), (70, 80, 90), (100, 110, 120).
    private static float[] Fill(TensorScaling scaling, bool planar)
    {
        using var source = new PhotoImage(2, 2);
        for (var i = 0; i < 12; i++)
        {
            source.Pixels[i] = (byte)(10 * (i + 1));
        }

        var tensor = new float[12];
        Resampler.WarpToTensor(source, AffineTransform.Identity, tensor, 2, 2, scaling, planar, EdgeMode.Replicate);
        return tensor;
    }
}
