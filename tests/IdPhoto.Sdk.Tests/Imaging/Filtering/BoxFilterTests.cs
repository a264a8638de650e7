using System.Runtime.Intrinsics;
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
    public void Each_plane_equals_the_mean_of_its_window(int width, int height, int radius)
    {
        var random = new Random(7);
        var source = Enumerable.Range(0, width * height)
            .Select(_ => Vector128.Create(random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle())).ToArray();
        var target = source.ToArray();
        BoxFilter.Mean(target, width, height, radius);

        for (var i = 0; i < source.Length; i++)
        {
            for (var plane = 0; plane < 4; plane++)
            {
                // The running sum adds and takes away some hundred floats below 51: their rounding, divided by the window.
                var expected = NaiveMean(source, plane, width, height, i % width, i / width, radius);
                Assert.Equal(expected, target[i].GetElement(plane), 1e-5);
            }
        }
    }

    private static double NaiveMean(Vector128<float>[] source, int plane, int width, int height, int cx, int cy, int radius)
    {
        var sum = 0.0;
        for (var y = cy - radius; y <= cy + radius; y++)
        {
            for (var x = cx - radius; x <= cx + radius; x++)
            {
                sum += source[(Math.Clamp(y, 0, height - 1) * width) + Math.Clamp(x, 0, width - 1)].GetElement(plane);
            }
        }

        return sum / ((2 * radius) + 1) / ((2 * radius) + 1);
    }
}
