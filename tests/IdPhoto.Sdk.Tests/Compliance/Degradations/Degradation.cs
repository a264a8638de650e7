namespace IdPhoto.Tests.Compliance.Degradations;

/// <summary>Ways to spoil a good portrait by a stated amount. Each returns a new picture, which the caller disposes.</summary>
internal static class Degradation
{
    /// <summary>Defocus: a Gaussian of <paramref name="sigma"/> pixels.</summary>
    public static PhotoImage Blur(PhotoImage photo, double sigma)
    {
        using var image = NetVips.Image.NewFromMemory(photo.Pixels.ToArray(), photo.Width, photo.Height, 3, NetVips.Enums.BandFormat.Uchar);
        using var blurred = image.Gaussblur(sigma, minAmpl: 0.01);
        return Files.TestPhotos.ToPhoto(blurred);
    }

    /// <summary>Exposure by <paramref name="stops"/>: light times 2^stops, then the sensor's clipping.</summary>
    public static PhotoImage Expose(PhotoImage photo, double stops) => Light(photo, (_, _) => (Gain(stops), Gain(stops), Gain(stops)));

    /// <summary>A lamp at the picture's left: the light falls by <paramref name="stops"/> from a quarter to three quarters of the width.</summary>
    public static PhotoImage LightFromLeft(PhotoImage photo, double stops) => Light(photo, (x, _) =>
    {
        var gain = Gain(-stops * Math.Clamp((2 * x / photo.Width) - 0.5, 0, 1));
        return (gain, gain, gain);
    });

    /// <summary>A wrong white balance: red loses <paramref name="stops"/> and blue gains half as many.</summary>
    public static PhotoImage BlueCast(PhotoImage photo, double stops) => Light(photo, (_, _) => (Gain(-stops), 1, Gain(stops / 2)));

    /// <summary>Multiplies the light of each pixel, per channel.</summary>
    private static PhotoImage Light(PhotoImage photo, Func<int, int, (double R, double G, double B)> gain)
    {
        var result = new PhotoImage(photo.Width, photo.Height);
        for (var y = 0; y < photo.Height; y++)
        {
            var source = photo.Row(y);
            var target = result.Row(y);
            for (var x = 0; x < photo.Width; x++)
            {
                var (r, g, b) = gain(x, y);
                target[3 * x] = Scale(source[3 * x], r);
                target[(3 * x) + 1] = Scale(source[(3 * x) + 1], g);
                target[(3 * x) + 2] = Scale(source[(3 * x) + 2], b);
            }
        }

        return result;
    }

    private static double Gain(double stops) => Math.Pow(2, stops);

    private static byte Scale(byte level, double gain)
    {
        var light = Math.Min(1, gain * Decode(level / 255.0));
        return (byte)Math.Round(255 * (light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055));
    }

    private static double Decode(double v) => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
}
