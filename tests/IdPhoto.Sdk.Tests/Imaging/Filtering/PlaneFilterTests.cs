using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public sealed class PlaneFilterTests
{
    public static TheoryData<int, int, int> Sizes => new(
        from size in new[] { (1, 1), (7, 5), (33, 41), (3, 29), (29, 3) }
        from radius in Enumerable.Range(0, 6)
        select (size.Item1, size.Item2, radius));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Each_value_becomes_the_mean_of_its_window(int width, int height, int radius)
    {
        var plane = Noise(width * height);
        var means = new float[plane.Length];
        PlaneFilter.Mean(plane, means, width, height, radius);

        for (var i = 0; i < plane.Length; i++)
        {
            // The running sum adds and takes away some hundred floats below 11: their rounding, divided by the window.
            Assert.Equal(NaiveMean(plane, width, height, i % width, i / width, radius), means[i], 1e-5);
        }
    }

    [Theory]
    [InlineData(121, 87, 12)]
    [InlineData(9, 7, 25)]
    public void It_says_what_the_filter_of_four_planes_does(int width, int height, int radius)
    {
        var plane = Noise(width * height);
        var four = plane.Select(Vector128.CreateScalar).ToArray();
        var means = new float[plane.Length];
        PlaneFilter.Mean(plane, means, width, height, radius);
        BoxFilter.Mean(four, width, height, radius);

        // The sums are the same but for their order.
        Assert.All(means.Zip(four), pair => Assert.Equal(pair.Second.ToScalar(), pair.First, 1e-5f));
    }

    private static float[] Noise(int count)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle())];
    }

    private static double NaiveMean(float[] plane, int width, int height, int cx, int cy, int radius)
    {
        var sum = 0.0;
        for (var y = cy - radius; y <= cy + radius; y++)
        {
            for (var x = cx - radius; x <= cx + radius; x++)
            {
                sum += plane[(Math.Clamp(y, 0, height - 1) * width) + Math.Clamp(x, 0, width - 1)];
            }
        }

        return sum / ((2 * radius) + 1) / ((2 * radius) + 1);
    }
}
