using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public sealed class KernelTableTests
{
    // Sums of up to 40 floats near 1.
    private const double FloatSum = 1e-6;

    public static TheoryData<ResampleFilter, double> Kernels => new MatrixTheoryData<ResampleFilter, double>(
        [ResampleFilter.Triangle, ResampleFilter.Cubic], [0.25, 1, 1.3, 2, 2.5, 9.7]);

    [Theory]
    [InlineData(ResampleFilter.Triangle, 0.5, 1)]
    [InlineData(ResampleFilter.Cubic, 0.5, 2)]
    [InlineData(ResampleFilter.Triangle, 2.5, 3)]
    [InlineData(ResampleFilter.Cubic, 2.5, 5)]
    [InlineData(ResampleFilter.Cubic, -2.5, 5)]
    public void It_reaches_as_far_as_the_reduction_asks(ResampleFilter filter, double step, int reach)
    {
        var kernel = KernelTable.Create(filter, step);

        Assert.Equal(reach, kernel.Reach);
        Assert.Equal(2 * reach, kernel.Taps);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Weights_add_up_to_one_everywhere(ResampleFilter filter, double step)
    {
        var kernel = KernelTable.Create(filter, step);
        for (var position = 100.0; position <= 101; position += 1 / 1024.0)
        {
            Assert.Equal(1, Sum(kernel, position, _ => 1), FloatSum);
        }
    }

    [Theory]
    [InlineData(ResampleFilter.Triangle)]
    [InlineData(ResampleFilter.Cubic)]
    public void At_a_pixels_centre_an_enlargement_takes_that_pixel_alone(ResampleFilter filter)
    {
        var kernel = KernelTable.Create(filter, 0.3);
        var weights = kernel.At(40.5, out var first);

        Assert.Equal(1f, weights[40 - first]);
        Assert.Equal(1f, weights.ToArray().Sum(Math.Abs));
    }

    [Theory]
    [InlineData(ResampleFilter.Triangle, new[] { 0.75f, 0.25f })]
    [InlineData(ResampleFilter.Cubic, new[] { -0.0703125f, 0.8671875f, 0.2265625f, -0.0234375f })]
    public void A_quarter_of_the_way_to_the_next_pixel_the_weights_are_those_of_the_formula(ResampleFilter filter, float[] expected)
    {
        // Triangle 1 − |x|; Keys' cubic with a = −0.5 at distances 1.25, 0.25, 0.75 and 1.75: all exact in binary.
        var weights = KernelTable.Create(filter, 1).At(40.75, out var first);

        Assert.Equal(filter == ResampleFilter.Cubic ? 39 : 40, first);
        Assert.Equal(expected, weights.ToArray());
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void The_weights_centre_of_mass_is_the_position(ResampleFilter filter, double step)
    {
        // Exact but for the 1/512 of the 256 phases where the kernel reproduces ramps: when enlarging and at whole reductions. Between
        // those a sampled kernel is a little lopsided: by 0.075 source pixels for the tent just above 1, by 0.02 for the cubic.
        var kernel = KernelTable.Create(filter, step);
        var tolerance = step <= 1 || step == 2 ? (1 / 512.0) + 1e-5 : filter == ResampleFilter.Triangle ? 0.08 : 0.022;
        for (var position = 10.0; position <= 11; position += 1 / 1000.0)
        {
            Assert.Equal(position, Sum(kernel, position, pixel => pixel + 0.5), tolerance);
        }
    }

    private static double Sum(KernelTable kernel, double position, Func<int, double> value)
    {
        var weights = kernel.At(position, out var first);
        var sum = 0.0;
        for (var tap = 0; tap < weights.Length; tap++)
        {
            sum += weights[tap] * value(first + tap);
        }

        return sum;
    }
}
