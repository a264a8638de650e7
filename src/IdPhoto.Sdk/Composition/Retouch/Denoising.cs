namespace IdPhoto.Composition.Retouch;

/// <summary>
/// A bilateral filter (C. Tomasi and R. Manduchi, Bilateral filtering for gray and color images, ICCV 1998, pp. 839–846) over 5 × 5 pixels: neighbours count by nearness and by likeness of colour, so grain is
/// averaged and an edge stays. The border repeats.
/// </summary>
internal static class Denoising
{
    private const int Radius = 2;
    private const int Side = (2 * Radius) + 1;

    // Pixels. Wide enough that the outermost neighbours still count by a sixth.
    private const double SpaceDeviation = 1.5;

    // Distance of encoded colours. A phone's grain indoors, about 4 levels a channel, is a distance of 10 between two pixels.
    private const double ColourDeviation = 18;

    // Beyond three deviations a neighbour counts less than a hundredth: an edge.
    private const int ColourReach = (int)(9 * ColourDeviation * ColourDeviation);

    private static readonly float[] Near =
    [
        .. from y in Enumerable.Range(-Radius, Side)
           from x in Enumerable.Range(-Radius, Side)
           select (float)Math.Exp(-((x * x) + (y * y)) / (2 * SpaceDeviation * SpaceDeviation)),
    ];

    private static readonly float[] Like =
        [.. Enumerable.Range(0, ColourReach).Select(d => (float)Math.Exp(-d / (2 * ColourDeviation * ColourDeviation)))];

    public static void Apply(PhotoImage photo)
    {
        using var source = photo.Copy();
        for (var y = 0; y < photo.Height; y++)
        {
            var target = photo.Row(y);
            for (var x = 0; x < photo.Width; x++)
            {
                Smooth(source, x, y, target.Slice(x * PhotoImage.Channels, PhotoImage.Channels));
            }
        }
    }

    private static void Smooth(PhotoImage source, int x, int y, Span<byte> pixel)
    {
        int r = pixel[0], g = pixel[1], b = pixel[2];
        var (sumR, sumG, sumB, weights) = (0f, 0f, 0f, 0f);
        for (var j = -Radius; j <= Radius; j++)
        {
            var row = source.Row(Math.Clamp(y + j, 0, source.Height - 1));
            for (var i = -Radius; i <= Radius; i++)
            {
                var at = Math.Clamp(x + i, 0, source.Width - 1) * PhotoImage.Channels;
                int dr = row[at] - r, dg = row[at + 1] - g, db = row[at + 2] - b;
                var distance = (dr * dr) + (dg * dg) + (db * db);
                if (distance < ColourReach)
                {
                    var weight = Near[((j + Radius) * Side) + i + Radius] * Like[distance];
                    (sumR, sumG, sumB) = (sumR + (weight * row[at]), sumG + (weight * row[at + 1]), sumB + (weight * row[at + 2]));
                    weights += weight;
                }
            }
        }

        // The pixel itself always counts: the sum of weights is at least 1.
        (pixel[0], pixel[1], pixel[2]) = (Level(sumR / weights), Level(sumG / weights), Level(sumB / weights));
    }

    private static byte Level(float v) => (byte)(v + 0.5f);
}
