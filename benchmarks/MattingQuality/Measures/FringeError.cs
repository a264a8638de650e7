using IdPhoto.Compliance.Colours;

namespace IdPhoto.MattingQuality.Measures;

/// <summary>The mean colour difference (CIEDE2000) between two finished photos where the true matte has a slope: what a fringe is.</summary>
internal static class FringeError
{
    // A level and a half: a network's matte is never quite flat.
    private const float Slope = 0.006f;

    public static double Of(PhotoImage actual, PhotoImage truth, ReadOnlySpan<float> alpha)
    {
        var (sum, count) = (0.0, 0);
        for (var y = 1; y < truth.Height - 1; y++)
        {
            for (var x = 1; x < truth.Width - 1; x++)
            {
                var i = (y * truth.Width) + x;
                if (Math.Abs(alpha[i + 1] - alpha[i - 1]) + Math.Abs(alpha[i + truth.Width] - alpha[i - truth.Width]) > Slope)
                {
                    sum += ColourDifference.Ciede2000(At(actual, i), At(truth, i));
                    count++;
                }
            }
        }

        return sum / Math.Max(1, count);
    }

    private static LabColour At(PhotoImage image, int i) => LabColour.Of(new(image.Pixels[3 * i], image.Pixels[(3 * i) + 1], image.Pixels[(3 * i) + 2]));
}
