namespace IdPhoto.Tests.Imaging;

/// <summary>Pictures made from formulas, so that a test knows what every pixel should be.</summary>
internal static class Pictures
{
    /// <summary>Samples a formula at the pixels' centres; its values are levels from 0 to 255.</summary>
    public static PhotoImage Draw(int width, int height, Func<double, double, (double R, double G, double B)> colour)
    {
        var image = new PhotoImage(width, height);
        for (var y = 0; y < height; y++)
        {
            var row = image.Row(y);
            for (var x = 0; x < width; x++)
            {
                var (r, g, b) = colour(x + 0.5, y + 0.5);
                (row[3 * x], row[(3 * x) + 1], row[(3 * x) + 2]) = (Level(r), Level(g), Level(b));
            }
        }

        return image;
    }

    public static PhotoImage Flat(int width, int height, Rgb colour) => Draw(width, height, (_, _) => (colour.R, colour.G, colour.B));

    /// <summary>The hardest picture for a resampler: every pixel is independent of its neighbours.</summary>
    public static PhotoImage Noise(int width, int height)
    {
        var image = new PhotoImage(width, height);
        new Random(20240229).NextBytes(image.Pixels);
        return image;
    }

    /// <summary>A smooth picture: waves of 31 to 53 pixels, 20 to 235 levels, different in each channel.</summary>
    public static (double R, double G, double B) Waves(double x, double y) => (
        127.5 + (60 * Math.Sin(x / 5.0)) + (47 * Math.Cos(y / 7.0)),
        127.5 + (100 * Math.Sin((x + y) / 8.0)),
        127.5 + (60 * Math.Cos(x / 8.4)) + (47 * Math.Sin((y - x) / 7.6)));

    public static Rgb At(PhotoImage image, int x, int y)
    {
        var p = image.Row(y).Slice(3 * x, 3);
        return new(p[0], p[1], p[2]);
    }

    private static byte Level(double value) => (byte)(Math.Clamp(value, 0, 255) + 0.5);
}
