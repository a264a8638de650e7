using IdPhoto.Imaging;

namespace IdPhoto.Tests.Imaging;

public sealed class BoxFilterTests
{
    [Theory]
    [InlineData(1, 1, 3)]
    [InlineData(7, 5, 1)]
    [InlineData(40, 33, 2)]
    [InlineData(33, 40, 12)]
    [InlineData(9, 6, 25)]
    [InlineData(20, 20, 0)]
    public void It_equals_the_mean_of_the_window(int width, int height, int radius)
    {
        var random = new Random(7);
        var source = Enumerable.Range(0, width * height).Select(_ => random.NextSingle()).ToArray();
        var target = new float[source.Length];
        BoxFilter.Mean(source, target, width, height, radius);

        for (var i = 0; i < source.Length; i++)
        {
            // The running sum adds and takes away some hundred floats below 51: their rounding, divided by the window.
            Assert.Equal(NaiveMean(source, width, height, i % width, i / width, radius), target[i], 1e-5);
        }
    }

    [Fact]
    public void It_may_write_over_its_source()
    {
        var source = Enumerable.Range(0, 30 * 20).Select(i => (float)Math.Sin(i)).ToArray();
        var expected = new float[source.Length];
        BoxFilter.Mean(source, expected, 30, 20, 3);
        BoxFilter.Mean(source, source, 30, 20, 3);

        Assert.Equal(expected, source);
    }

    private static double NaiveMean(float[] source, int width, int height, int cx, int cy, int radius)
    {
        var sum = 0.0;
        for (var y = cy - radius; y <= cy + radius; y++)
        {
            for (var x = cx - radius; x <= cx + radius; x++)
            {
                sum += source[(Math.Clamp(y, 0, height - 1) * width) + Math.Clamp(x, 0, width - 1)];
            }
        }

        return sum / ((2 * radius) + 1) / ((2 * radius) + 1);
    }
}
