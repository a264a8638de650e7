namespace IdPhoto.Imaging;

/// <summary>
/// EXIF tag 0x0112 (CIPA DC-008, §4.6.5.1.1): how a camera was held. 1 upright, 2 mirrored, 3 upside down, 4 flipped,
/// 5 transposed, 6 to be turned a quarter clockwise, 7 transversed, 8 to be turned a quarter counterclockwise.
/// </summary>
internal static class ExifOrientation
{
    /// <summary>Pixels of a tile: 32 rows of 96 bytes stay in the first-level cache while columns become rows.</summary>
    private const int Tile = 32;

    /// <summary>Whether undoing the orientation exchanges width and height.</summary>
    public static bool SwapsSides(int orientation) => orientation is >= 5 and <= 8;

    /// <summary>A new picture that is upright.</summary>
    /// <param name="stored">The picture as the file stores it. Not disposed.</param>
    /// <param name="orientation">1 to 8.</param>
    public static unsafe PhotoImage Undo(PhotoImage stored, int orientation)
    {
        var (w, h) = (stored.Width, stored.Height);
        var upright = SwapsSides(orientation) ? new PhotoImage(h, w) : new PhotoImage(w, h);
        const nint Pixel = 3;
        var row = w * Pixel;
        var (right, bottom) = ((w - 1) * Pixel, (h - 1) * row);

        // Where the upright picture's first pixel lies in the stored one, and how far apart its neighbours to the right and below are.
        var (first, perX, perY) = orientation switch
        {
            1 => (0, Pixel, row),
            2 => (right, -Pixel, row),
            3 => (right + bottom, -Pixel, -row),
            4 => (bottom, Pixel, -row),
            5 => (0, row, Pixel),
            6 => (bottom, -row, Pixel),
            7 => (right + bottom, -row, -Pixel),
            8 => (right, row, -Pixel),
            _ => throw new ArgumentOutOfRangeException(nameof(orientation), orientation, "An EXIF orientation is 1 to 8."),
        };

        fixed (byte* source = stored.Pixels)
        fixed (byte* target = upright.Pixels)
        {
            for (var top = 0; top < upright.Height; top += Tile)
            {
                for (var left = 0; left < upright.Width; left += Tile)
                {
                    var endX = Math.Min(left + Tile, upright.Width);
                    for (var y = top; y < Math.Min(top + Tile, upright.Height); y++)
                    {
                        var to = target + ((((nint)y * upright.Width) + left) * Pixel);
                        var from = source + first + (y * perY) + (left * perX);
                        for (var x = left; x < endX; x++, to += Pixel, from += perX)
                        {
                            *(ushort*)to = *(ushort*)from;
                            to[2] = from[2];
                        }
                    }
                }
            }
        }

        return upright;
    }
}
