namespace IdPhoto.Export.Watermarks;

/// <summary>How much of each pixel a text covers: width × height bytes, top row first.</summary>
internal sealed record TextMask(int Width, int Height, byte[] Coverage)
{
    /// <summary>The coverage at a point, bilinear, 0 to 1; outside nothing is covered.</summary>
    public double At(double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x - 0.5), (int)Math.Floor(y - 0.5));
        var (right, down) = (x - 0.5 - left, y - 0.5 - top);
        var upper = (Pixel(left, top) * (1 - right)) + (Pixel(left + 1, top) * right);
        var lower = (Pixel(left, top + 1) * (1 - right)) + (Pixel(left + 1, top + 1) * right);
        return ((upper * (1 - down)) + (lower * down)) / 255;
    }

    private byte Pixel(int x, int y) => (uint)x < (uint)Width && (uint)y < (uint)Height ? Coverage[(y * Width) + x] : (byte)0;
}
