namespace IdPhoto.MattingQuality.Scenes;

/// <summary>Single hairs of known coverage on a cut-out's head: curves of less than a pixel to two, sampled 4 × 4 times a pixel.</summary>
internal static class DrawnHair
{
    private const int Samples = 4;

    /// <summary>Draws hairs from the upper half of an ellipse outwards.</summary>
    /// <param name="head">The cut-out without them.</param>
    /// <param name="name">The name of the result.</param>
    /// <param name="roots">The ellipse at whose rim they start.</param>
    /// <param name="colour">The hairs' colour.</param>
    /// <param name="length">How far they go, pixels.</param>
    /// <param name="curl">How much they turn, radians over their length.</param>
    /// <param name="count">How many.</param>
    public static CutOut Draw(CutOut head, string name, PhotoBox roots, Rgb colour, double length, double curl, int count)
    {
        var (width, height) = (head.Colours.Width, head.Colours.Height);
        var covered = new bool[width * Samples * height * Samples];
        var random = new Random(7);
        for (var hair = 0; hair < count; hair++)
        {
            var angle = Math.PI * (1 + ((hair + random.NextDouble()) / count));
            var x = roots.Centre.X + (roots.Width / 2 * Math.Cos(angle));
            var y = roots.Centre.Y + (roots.Height / 2 * Math.Sin(angle));
            var turn = curl * ((2 * random.NextDouble()) - 1) / length;
            var end = length * (0.4 + (0.6 * random.NextDouble()));
            var thickness = 0.35 + (0.4 * random.NextDouble());
            var heading = angle + (0.6 * (random.NextDouble() - 0.5));
            for (var at = 0.0; at < end; at += 0.2)
            {
                Stamp(covered, width, height, x, y, thickness * (1 - (0.6 * at / end)));
                (x, y, heading) = (x + (0.2 * Math.Cos(heading)), y + (0.2 * Math.Sin(heading)), heading + (0.2 * turn));
            }
        }

        return Over(head, name, colour, covered);
    }

    private static void Stamp(bool[] covered, int width, int height, double cx, double cy, double radius)
    {
        var (columns, rows) = (width * Samples, height * Samples);
        for (var y = Math.Max(0, (int)((cy - radius) * Samples)); y <= Math.Min(rows - 1, (int)((cy + radius) * Samples)); y++)
        {
            for (var x = Math.Max(0, (int)((cx - radius) * Samples)); x <= Math.Min(columns - 1, (int)((cx + radius) * Samples)); x++)
            {
                var (dx, dy) = (((x + 0.5) / Samples) - cx, ((y + 0.5) / Samples) - cy);
                covered[(y * columns) + x] |= (dx * dx) + (dy * dy) <= radius * radius;
            }
        }
    }

    private static CutOut Over(CutOut head, string name, Rgb colour, bool[] covered)
    {
        var (width, height) = (head.Colours.Width, head.Colours.Height);
        var colours = new PhotoImage(width, height);
        head.Colours.Pixels.CopyTo(colours.Pixels);
        var (alpha, strands) = (head.Alpha.ToArray(), new float[width * height]);
        for (var i = 0; i < alpha.Length; i++)
        {
            var hits = 0;
            for (var s = 0; s < Samples * Samples; s++)
            {
                hits += covered[(((i / width * Samples) + (s / Samples)) * width * Samples) + (i % width * Samples) + (s % Samples)] ? 1 : 0;
            }

            // A hair over the head is the head's; only what stands out of it is a strand.
            strands[i] = (1 - head.Alpha[i]) * hits / (Samples * Samples);
            alpha[i] = head.Alpha[i] + strands[i];
            if (strands[i] > 0)
            {
                var share = strands[i] / alpha[i];
                var pixel = colours.Pixels.Slice(3 * i, 3);
                (pixel[0], pixel[1], pixel[2]) = (Mix(pixel[0], colour.R, share), Mix(pixel[1], colour.G, share), Mix(pixel[2], colour.B, share));
            }
        }

        return new CutOut(name, colours, alpha, strands);
    }

    private static byte Mix(byte head, byte hair, float share) => (byte)Math.Round(head + (share * (hair - head)));
}
