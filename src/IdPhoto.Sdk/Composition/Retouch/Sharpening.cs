namespace IdPhoto.Composition.Retouch;

/// <summary>
/// Sharpening by strength s, with σ = 20·s: a 3 × 3 kernel, 5 in the centre and −0.5 around it, times 1 + σ/500, rounded to levels; then
/// the photo and the sharpened picture mixed by σ/200.
/// </summary>
/// <remarks>The kernel's sum is 1 + σ/500, not 1: sharpening also lightens, flat areas too. The border is mirrored without its edge pixel.</remarks>
internal static class Sharpening
{
    private const double CentreWeight = 5;
    private const double NeighbourWeight = -0.5;

    public static void Apply(PhotoImage photo, double strength)
    {
        var sigma = 20 * strength;
        var gain = 1 + (sigma / 500);
        var share = sigma / 200;
        using var source = photo.Copy();
        for (var y = 0; y < photo.Height; y++)
        {
            var above = source.Row(Mirror(y - 1, photo.Height));
            var at = source.Row(y);
            var below = source.Row(Mirror(y + 1, photo.Height));
            var target = photo.Row(y);
            for (var x = 0; x < photo.Width; x++)
            {
                var (left, right) = (Mirror(x - 1, photo.Width) * PhotoImage.Channels, Mirror(x + 1, photo.Width) * PhotoImage.Channels);
                for (var c = 0; c < PhotoImage.Channels; c++)
                {
                    var i = (x * PhotoImage.Channels) + c;
                    var around = above[left + c] + above[i] + above[right + c] + at[left + c] + at[right + c]
                        + below[left + c] + below[i] + below[right + c];
                    var sharp = Level(gain * ((CentreWeight * at[i]) + (NeighbourWeight * around)));
                    target[i] = Level((at[i] * (1 - share)) + (sharp * share));
                }
            }
        }
    }

    // Index −1 is 1 and index n is n − 2: OpenCV's BORDER_REFLECT_101. A single row or column mirrors itself.
    private static int Mirror(int i, int length) => length == 1 ? 0 : i < 0 ? 1 : i == length ? length - 2 : i;

    private static byte Level(double v) => (byte)Math.Clamp(Math.Round(v), 0, 255);
}
