namespace IdPhoto.Geometry.Hivision;

/// <summary>The opacity of a whole picture, one byte a pixel, top row first.</summary>
internal readonly ref struct AlphaPlane(ReadOnlySpan<byte> alpha, int width, int height)
{
    // HivisionIDPhotos counts a pixel as person above half of the 8-bit range.
    private const byte Threshold = 127;

    private readonly ReadOnlySpan<byte> _alpha = alpha;

    /// <summary>The part of a window that lies on the picture; empty or turned inside out when none does.</summary>
    public HivisionWindow Clip(HivisionWindow window) => new(
        Math.Max(window.X1, 0), Math.Max(window.Y1, 0), Math.Min(window.X2, width), Math.Min(window.Y2, height));

    /// <summary>Whether a pixel on the picture shows the person.</summary>
    public bool IsPerson(int x, int y) => _alpha[(y * width) + x] > Threshold;
}
