namespace IdPhoto.Composition.Retouch;

/// <summary>
/// An unsharp mask on lightness: the difference to a blurred copy (binomial, 3 × 3: the softness that resampling leaves), half of it added to
/// all three channels alike, so that no colour fringes appear. The border repeats.
/// </summary>
internal static class LuminanceSharpening
{
    private const float Amount = 0.5f;

    // Levels. More would draw a halo along the jaw and the collar.
    private const float Most = 12;

    public static void Apply(PhotoImage photo)
    {
        var (width, height) = (photo.Width, photo.Height);
        var luma = new float[width * height];
        var pixels = photo.Pixels;
        for (var i = 0; i < luma.Length; i++)
        {
            // Rec. 709's weights on encoded values: what the eye sees of an edge.
            var at = i * PhotoImage.Channels;
            luma[i] = (0.2126f * pixels[at]) + (0.7152f * pixels[at + 1]) + (0.0722f * pixels[at + 2]);
        }

        for (var y = 0; y < height; y++)
        {
            var above = luma.AsSpan(Math.Max(y - 1, 0) * width, width);
            var here = luma.AsSpan(y * width, width);
            var below = luma.AsSpan(Math.Min(y + 1, height - 1) * width, width);
            var row = photo.Row(y);
            for (var x = 0; x < width; x++)
            {
                var (left, right) = (Math.Max(x - 1, 0), Math.Min(x + 1, width - 1));
                var blurred = (Three(above, left, x, right) + (2 * Three(here, left, x, right)) + Three(below, left, x, right)) / 16;
                var change = Math.Clamp(Amount * (here[x] - blurred), -Most, Most);
                foreach (ref var value in row.Slice(x * PhotoImage.Channels, PhotoImage.Channels))
                {
                    value = (byte)Math.Clamp(MathF.Round(value + change), 0, 255);
                }
            }
        }
    }

    private static float Three(ReadOnlySpan<float> row, int left, int x, int right) => row[left] + (2 * row[x]) + row[right];
}
