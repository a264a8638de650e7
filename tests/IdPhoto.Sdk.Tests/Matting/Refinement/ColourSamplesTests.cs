using System.Runtime.Intrinsics;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

public sealed class ColourSamplesTests
{
    // A mean is a sum of a few floats below one, divided.
    private const float Rounding = 1e-6f;

    [Fact]
    public void Alike_colours_become_their_mean()
    {
        var samples = new ColourSamples(8);
        samples.Add(Vector128.Create(0.50f, 0.40f, 0.30f, 0f));
        samples.Add(Vector128.Create(0.51f, 0.42f, 0.31f, 0f));
        samples.Add(Vector128.Create(0.49f, 0.41f, 0.29f, 0f));

        Assert.Equal(1, samples.Count);
        AssertIs(0.50f, 0.41f, 0.30f, samples[0]);
        var (red, green, blue) = samples.Eight(0);
        AssertIs(0.50f, 0.41f, 0.30f, Vector128.Create(red[0], green[0], blue[0], 0f));
    }

    [Theory]
    [InlineData(0.029f, 1)]
    [InlineData(0.031f, 2)]
    public void Three_hundredths_of_the_range_make_another_colour(float distance, int count)
    {
        var samples = new ColourSamples(8);
        samples.Add(Vector128.Create(0.5f, 0.5f, 0.5f, 0f));
        samples.Add(Vector128.Create(0.5f, 0.5f + distance, 0.5f, 0f));

        Assert.Equal(count, samples.Count);
    }

    [Fact]
    public void Different_colours_stay_in_the_order_in_which_they_came()
    {
        var samples = Greys(5);

        Assert.Equal(5, samples.Count);
        Assert.All(Enumerable.Range(0, 5), i => AssertIs(Grey(i), Grey(i) / 2, 1 - Grey(i), samples[i]));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 0)]
    [InlineData(11, 0)]
    [InlineData(11, 8)]
    [InlineData(16, 8)]
    public void Behind_the_last_one_it_is_repeated(int count, int first)
    {
        var (red, green, blue) = Greys(count).Eight(first);

        for (var lane = 0; lane < 8; lane++)
        {
            var expected = Grey(Math.Min(first + lane, count - 1));
            AssertIs(expected, expected / 2, 1 - expected, Vector128.Create(red[lane], green[lane], blue[lane], 0f));
        }
    }

    [Fact]
    public void Nothing_is_left_of_what_was_cleared()
    {
        var samples = Greys(11);
        samples.Clear();
        samples.Add(Vector128.Create(0.9f, 0.8f, 0.7f, 0f));

        Assert.Equal(1, samples.Count);
        var (red, green, blue) = samples.Eight(0);
        Assert.All(Enumerable.Range(0, 8), lane => AssertIs(0.9f, 0.8f, 0.7f, Vector128.Create(red[lane], green[lane], blue[lane], 0f)));
    }

    // A twentieth of the range apart.
    private static ColourSamples Greys(int count)
    {
        var samples = new ColourSamples(16);
        for (var i = 0; i < count; i++)
        {
            samples.Add(Vector128.Create(Grey(i), Grey(i) / 2, 1 - Grey(i), 0f));
        }

        return samples;
    }

    private static float Grey(int i) => 0.05f * (i + 1);

    private static void AssertIs(float red, float green, float blue, Vector128<float> actual)
    {
        Assert.Equal(red, actual.GetElement(0), Rounding);
        Assert.Equal(green, actual.GetElement(1), Rounding);
        Assert.Equal(blue, actual.GetElement(2), Rounding);
        Assert.Equal(0f, actual.GetElement(3));
    }
}
