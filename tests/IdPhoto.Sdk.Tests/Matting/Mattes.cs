using IdPhoto.Matting;

namespace IdPhoto.Tests.Matting;

/// <summary>Mattes made from formulas.</summary>
internal static class Mattes
{
    /// <summary>Samples a formula at the centres of the matte's pixels.</summary>
    public static Matte Draw(int width, int height, PhotoBox region, Func<double, double, double> alpha)
    {
        var matte = new Matte(width, height, region);
        for (var i = 0; i < width * height; i++)
        {
            matte.Alpha[i] = (float)alpha((i % width) + 0.5, (i / width) + 0.5);
        }

        return matte;
    }

    public static Matte Draw(int side, Func<double, double, double> alpha) => Draw(side, side, new(0, 0, side, side), alpha);

    /// <summary>A disc whose alpha falls from 1 to 0 over <paramref name="softness"/> pixels across its edge.</summary>
    public static double Disc(double x, double y, double cx, double cy, double radius, double softness)
    {
        var distance = Math.Sqrt(((x - cx) * (x - cx)) + ((y - cy) * (y - cy)));
        return Math.Clamp(0.5 + ((radius - distance) / softness), 0, 1);
    }

    /// <summary>The sum of absolute differences, the usual measure of matting.</summary>
    public static double Sad(ReadOnlySpan<float> actual, ReadOnlySpan<float> expected)
    {
        Assert.Equal(expected.Length, actual.Length);
        var sum = 0.0;
        for (var i = 0; i < actual.Length; i++)
        {
            sum += Math.Abs(actual[i] - expected[i]);
        }

        return sum;
    }
}
