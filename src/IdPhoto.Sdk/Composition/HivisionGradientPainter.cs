namespace IdPhoto.Composition;

/// <summary>The colours of HivisionIDPhotos' gradients (hivision/utils.py, add_background), level for level.</summary>
internal readonly struct HivisionGradientPainter(HivisionGradientBackground gradient, int width, int height) : IBackgroundPainter
{
    private readonly int _longerSide = Math.Max(width, height);

    /// <summary>The colour of a pixel.</summary>
    public Rgb At(int x, int y)
    {
        var (step, steps) = gradient.Shape == GradientShape.Linear
            ? (y, height)
            : (_longerSide - Radius(x - (width / 2), y - (height / 2)), _longerSide);
        var white = (double)step / steps * 255;
        var share = (double)(steps - step) / steps;
        return new(Level(gradient.Colour.R), Level(gradient.Colour.G), Level(gradient.Colour.B));

        byte Level(byte colour) => (byte)(white + (share * colour));
    }

    // The smallest of the discs, one a pixel larger than the next and each painted over the one before, that still covers the pixel.
    private static int Radius(int dx, int dy) => Math.Max(1, (int)Math.Ceiling(Math.Sqrt(((double)dx * dx) + ((double)dy * dy))));
}
