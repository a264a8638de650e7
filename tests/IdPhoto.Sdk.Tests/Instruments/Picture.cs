using NetVips;

namespace IdPhoto.Tests.Instruments;

/// <summary>
/// A finished photo as the measuring instruments see it: decoded by libvips alone, sampled by code of the tests' own, so that a mistake in
/// the library's decoder or resampler cannot hide itself. Coordinates: origin top left, first pixel's centre at (0.5, 0.5).
/// </summary>
internal sealed class Picture
{
    private readonly byte[] _rgb;

    private Picture(byte[] rgb, int width, int height) => (_rgb, Width, Height) = (rgb, width, height);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Decodes a file; alpha is dropped, not laid on anything.</summary>
    public static Picture Decode(ReadOnlyMemory<byte> file)
    {
        using var image = Image.NewFromBuffer(file.ToArray());
        using var rgb = image.ExtractBand(0, n: 3);
        return new(rgb.WriteToMemory<byte>(), rgb.Width, rgb.Height);
    }

    /// <summary>Takes over pixels that are already decoded.</summary>
    public static Picture Of(PhotoImage photo) => new(photo.Pixels.ToArray(), photo.Width, photo.Height);

    /// <summary>One pixel.</summary>
    public Rgb this[int x, int y] => new(_rgb[3 * ((y * Width) + x)], _rgb[(3 * ((y * Width) + x)) + 1], _rgb[(3 * ((y * Width) + x)) + 2]);

    /// <summary>All pixels, R, G, B, row after row.</summary>
    public ReadOnlySpan<byte> Pixels => _rgb;

    /// <summary>
    /// The mean colour of a square of <paramref name="side"/> pixels around a point: bilinear samples on a grid of at most one pixel.
    /// Beyond the edge the edge's pixels repeat.
    /// </summary>
    public (float R, float G, float B) Mean(PhotoPoint centre, double side)
    {
        var steps = Math.Max(1, (int)Math.Ceiling(side));
        var (r, g, b) = (0f, 0f, 0f);
        for (var j = 0; j < steps; j++)
        {
            for (var i = 0; i < steps; i++)
            {
                var x = centre.X + ((((i + 0.5) / steps) - 0.5) * side);
                var y = centre.Y + ((((j + 0.5) / steps) - 0.5) * side);
                var sample = At(x - 0.5, y - 0.5);
                (r, g, b) = (r + sample.R, g + sample.G, b + sample.B);
            }
        }

        var n = steps * steps;
        return (r / n, g / n, b / n);
    }

    private (float R, float G, float B) At(double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (fx, fy) = ((float)(x - left), (float)(y - top));
        var (x0, x1) = (3 * Math.Clamp(left, 0, Width - 1), 3 * Math.Clamp(left + 1, 0, Width - 1));
        var (row0, row1) = (3 * Width * Math.Clamp(top, 0, Height - 1), 3 * Width * Math.Clamp(top + 1, 0, Height - 1));
        var (a, b, c, d) = ((1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy);
        var (i, j, k, l) = (row0 + x0, row0 + x1, row1 + x0, row1 + x1);
        return (
            (a * _rgb[i]) + (b * _rgb[j]) + (c * _rgb[k]) + (d * _rgb[l]),
            (a * _rgb[i + 1]) + (b * _rgb[j + 1]) + (c * _rgb[k + 1]) + (d * _rgb[l + 1]),
            (a * _rgb[i + 2]) + (b * _rgb[j + 2]) + (c * _rgb[k + 2]) + (d * _rgb[l + 2]));
    }
}
