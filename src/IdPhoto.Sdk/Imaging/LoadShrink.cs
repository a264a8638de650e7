namespace IdPhoto.Imaging;

/// <summary>How far a photo can be shrunk while it is loaded.</summary>
internal static class LoadShrink
{
    /// <summary>
    /// The powers of two that libjpeg's scaled inverse DCT offers. libvips rounds sides down.
    /// </summary>
    /// <returns>1, 2, 4 or 8: the largest at which the longer side still has <paramref name="minLongSide"/> pixels.</returns>
    public static int For(int width, int height, int minLongSide)
    {
        var (longSide, shortSide) = (Math.Max(width, height), Math.Min(width, height));
        for (var shrink = 8; shrink > 1; shrink /= 2)
        {
            if (longSide / shrink >= minLongSide && shortSide / shrink >= 1)
            {
                return shrink;
            }
        }

        return 1;
    }
}
