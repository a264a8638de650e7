using IdPhoto.Imaging;

namespace IdPhoto.MattingQuality.Scenes;

/// <summary>Composes in linear light with a camera's noise, so that a scene has what a photo has.</summary>
internal static class Light
{
    // Levels: a phone's portrait in daylight.
    private const double NoiseDeviation = 1.5;

    /// <summary>The cut-out before a background, as a camera would see it.</summary>
    public static PhotoImage Photograph(CutOut cutOut, Func<int, int, Rgb> background, int seed)
    {
        var photo = Compose(cutOut, background);
        var random = new Random(seed);
        foreach (ref var level in photo.Pixels)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            level = (byte)Math.Clamp(Math.Round(level + (NoiseDeviation * normal)), 0, 255);
        }

        return photo;
    }

    /// <summary>The true composite.</summary>
    public static PhotoImage Compose(CutOut cutOut, Func<int, int, Rgb> background) => Blend(cutOut.Colours, cutOut.Alpha, background);

    /// <summary>Colours over a background.</summary>
    public static PhotoImage Blend(PhotoImage colours, ReadOnlySpan<float> alpha, Func<int, int, Rgb> background)
    {
        var result = new PhotoImage(colours.Width, colours.Height);
        for (var i = 0; i < alpha.Length; i++)
        {
            var behind = background(i % colours.Width, i / colours.Width);
            var front = colours.Pixels.Slice(3 * i, 3);
            var pixel = result.Pixels.Slice(3 * i, 3);
            (pixel[0], pixel[1], pixel[2]) = (Mix(front[0], behind.R, alpha[i]), Mix(front[1], behind.G, alpha[i]), Mix(front[2], behind.B, alpha[i]));
        }

        return result;
    }

    private static byte Mix(byte front, byte behind, float alpha) =>
        LinearLight.Encode((alpha * LinearLight.Decode(front)) + ((1 - alpha) * LinearLight.Decode(behind)));
}
