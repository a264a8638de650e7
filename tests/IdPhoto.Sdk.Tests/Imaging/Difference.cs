namespace IdPhoto.Tests.Imaging;

/// <summary>How far two pictures of the same size are apart.</summary>
internal static class Difference
{
    /// <summary>The largest difference of two levels.</summary>
    /// <param name="actual">One picture.</param>
    /// <param name="expected">The other.</param>
    /// <param name="margin">Pixels along the border that are left out.</param>
    public static int Largest(PhotoImage actual, PhotoImage expected, int margin = 0) => Levels(actual, expected, margin).Max();

    /// <summary>The peak signal-to-noise ratio in decibels, 255 being the peak.</summary>
    public static double Psnr(PhotoImage actual, PhotoImage expected, int margin = 0)
    {
        var error = Levels(actual, expected, margin).Average(d => (double)d * d);
        return 10 * Math.Log10(255 * 255 / error);
    }

    private static List<int> Levels(PhotoImage actual, PhotoImage expected, int margin)
    {
        Assert.Equal((expected.Width, expected.Height), (actual.Width, actual.Height));
        var levels = new List<int>();
        for (var y = margin; y < actual.Height - margin; y++)
        {
            var a = actual.Row(y);
            var b = expected.Row(y);
            for (var i = 3 * margin; i < a.Length - (3 * margin); i++)
            {
                levels.Add(Math.Abs(a[i] - b[i]));
            }
        }

        return levels;
    }
}
