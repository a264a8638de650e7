using IdPhoto.Composition.Retouch;

namespace IdPhoto.Tests.Composition.Retouch;

/// <summary>Denoising and sharpening on pictures whose grain and edges are known.</summary>
public sealed class GrainAndEdgeTests
{
    private const int Size = 64;

    [Fact]
    public void Denoising_lowers_grain_and_keeps_an_edge()
    {
        using var photo = Step(90, 170, noise: 4);
        var (before, step) = (Variance(photo), StepOf(photo));
        Denoising.Apply(photo);

        Assert.InRange(before, 10, 22); // a deviation of 4 levels, whole numbers
        Assert.True(Variance(photo) < before / 3, $"The variance was {before:0.0} and is {Variance(photo):0.0}.");
        Assert.InRange(StepOf(photo), 0.9 * step, 1.1 * step);
    }

    [Fact]
    public void Denoising_leaves_a_clean_picture_as_it_is()
    {
        using var photo = Step(90, 170, noise: 0);
        var before = photo.Pixels.ToArray();
        Denoising.Apply(photo);
        Assert.Equal(before, photo.Pixels.ToArray());
    }

    [Fact]
    public void Sharpening_raises_the_Laplacians_energy()
    {
        using var photo = Step(90, 170, noise: 0, soft: true);
        var before = LaplacianEnergy(photo);
        LuminanceSharpening.Apply(photo);
        var ratio = LaplacianEnergy(photo) / before;

        // Half the detail added: the energy of what is finest grows by at most 1.5².
        Assert.InRange(ratio, 1.2, 2.25);
        Assert.Equal(90, photo.Pixels[0]);
    }

    [Fact]
    public void Sharpening_adds_the_same_to_each_channel()
    {
        using var photo = Step(90, 170, noise: 0, soft: true);
        for (var i = 0; i < photo.Pixels.Length; i += 3)
        {
            photo.Pixels[i] += 30;
        }

        LuminanceSharpening.Apply(photo);
        for (var i = 0; i < photo.Pixels.Length; i += 3)
        {
            Assert.Equal(photo.Pixels[i + 1] + 30, photo.Pixels[i]);
        }
    }

    private static PhotoImage Step(int dark, int light, double noise, bool soft = false)
    {
        var random = new Random(7);
        var photo = new PhotoImage(Size, Size);
        for (var i = 0; i < photo.Pixels.Length; i++)
        {
            var x = i / 3 % Size;
            var level = soft && x == Size / 2 ? (dark + light) / 2 : x < Size / 2 ? dark : light;
            photo.Pixels[i] = (byte)Math.Round(level + (noise * Gaussian(random)));
        }

        return photo;
    }

    private static double Gaussian(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static double Variance(PhotoImage photo)
    {
        double[] green = [.. from y in Enumerable.Range(8, 48) from x in Enumerable.Range(4, 20) select (double)Green(photo, x, y)];
        var mean = green.Average();
        return green.Average(v => (v - mean) * (v - mean));
    }

    // Across the edge itself: the columns beside it.
    private static double StepOf(PhotoImage photo) =>
        Enumerable.Range(0, Size).Average(y => (double)Green(photo, Size / 2, y) - Green(photo, (Size / 2) - 1, y));

    private static double LaplacianEnergy(PhotoImage photo) => (
        from y in Enumerable.Range(1, Size - 2)
        from x in Enumerable.Range(1, Size - 2)
        select Math.Pow(Green(photo, x - 1, y) + Green(photo, x + 1, y) + Green(photo, x, y - 1) + Green(photo, x, y + 1) - (4 * Green(photo, x, y)), 2)).Average();

    private static int Green(PhotoImage photo, int x, int y) => photo.Row(y)[(3 * x) + 1];
}
