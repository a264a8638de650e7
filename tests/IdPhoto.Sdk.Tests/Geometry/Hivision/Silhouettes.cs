namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>Alpha planes made from formulas; the first index is the row.</summary>
internal static class Silhouettes
{
    public static byte[,] Draw(int width, int height, Func<int, int, bool> person)
    {
        var alpha = new byte[height, width];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                alpha[y, x] = person(x, y) ? (byte)255 : (byte)0;
            }
        }

        return alpha;
    }

    /// <summary>A head and shoulders: an ellipse over a half ellipse that reaches down to a row.</summary>
    public static byte[,] Bust(int width, int height, int cx, int top, int headWidth, int headHeight, int shoulders, int bottom) => Draw(
        width,
        height,
        (x, y) =>
        {
            var (hx, hy) = ((x + 0.5 - cx) / (headWidth / 2.0), (y + 0.5 - top - (headHeight / 2.0)) / (headHeight / 2.0));
            var (sx, sy) = ((x + 0.5 - cx) / (shoulders / 2.0), (y + 0.5 - bottom) / (bottom - top - (0.9 * headHeight)));
            return (hx * hx) + (hy * hy) <= 1 || (y < bottom && (sx * sx) + (sy * sy) <= 1);
        });

    public static byte[] Flat(byte[,] alpha) => [.. alpha.Cast<byte>()];
}
