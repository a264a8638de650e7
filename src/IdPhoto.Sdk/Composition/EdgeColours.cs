using System.Buffers;
using System.Runtime.Intrinsics;

namespace IdPhoto.Composition;

/// <summary>
/// The last pass of blur fusion, at the photo's own size and only where alpha is between 0 and 1: the grid's estimates are explained by
/// the pixel, averaged over its nearest neighbours and explained once more. Neighbours that are surely person or background speak for
/// themselves, which gives single hairs and a patterned wall their true colours.
/// </summary>
/// <param name="fusion">The grid.</param>
/// <param name="columns">The grid's columns.</param>
/// <param name="rows">The grid's rows.</param>
internal readonly ref struct EdgeColours(BlurFusion fusion, int columns, int rows)
{
    private const int Radius = 2;
    private const int Window = (2 * Radius) + 1;

    /// <summary>Replaces the soft pixels of <paramref name="target"/>, which starts as a copy of the photo.</summary>
    public void Fill(PhotoImage photo, ReadOnlySpan<float> alpha, PhotoImage target, ReadOnlySpan<Vector128<float>> room)
    {
        // The first estimates of the rows around the one in work, a ring of rows: person, then background, each times its share.
        var length = 2 * Window * photo.Width;
        var buffer = ArrayPool<Vector128<float>>.Shared.Rent(length);
        try
        {
            var ring = buffer.AsSpan(0, length);
            for (var y = -Radius; y < photo.Height; y++)
            {
                if (y + Radius < photo.Height)
                {
                    Begin(photo, alpha, y + Radius, room, ring);
                }

                if (y >= 0)
                {
                    Finish(photo, alpha, y, target, ring);
                }
            }
        }
        finally
        {
            ArrayPool<Vector128<float>>.Shared.Return(buffer);
        }
    }

    private void Begin(PhotoImage photo, ReadOnlySpan<float> alpha, int y, ReadOnlySpan<Vector128<float>> room, Span<Vector128<float>> ring)
    {
        var (scaleX, scaleY) = ((float)columns / photo.Width, (float)rows / photo.Height);
        for (var x = 0; x < photo.Width; x++)
        {
            var i = (y * photo.Width) + x;
            if (alpha[i] is var a and > 0 and < 1)
            {
                var (f, b) = fusion.Sample(room, GridPoint.Of(x, y, scaleX, scaleY, columns, rows));
                (f, b) = BlurFusion.Explain(PixelLight.Decode(photo.Pixels, i), a, f, b);
                var slot = 2 * (((y % Window) * photo.Width) + x);
                ring[slot] = (f * a).WithElement(3, a);
                ring[slot + 1] = (b * (1 - a)).WithElement(3, 1 - a);
            }
        }
    }

    private static void Finish(PhotoImage photo, ReadOnlySpan<float> alpha, int y, PhotoImage target, ReadOnlySpan<Vector128<float>> ring)
    {
        for (var x = 0; x < photo.Width; x++)
        {
            var i = (y * photo.Width) + x;
            if (alpha[i] is var a and > 0 and < 1)
            {
                var (f, b) = Gather(photo, alpha, x, y, ring);
                var (colour, _) = BlurFusion.Explain(PixelLight.Decode(photo.Pixels, i), a, f, b);
                PixelLight.Encode(colour, target.Pixels, i);
            }
        }
    }

    private static (Vector128<float> Foreground, Vector128<float> Background) Gather(
        PhotoImage photo, ReadOnlySpan<float> alpha, int x, int y, ReadOnlySpan<Vector128<float>> ring)
    {
        var (f, b) = (Vector128<float>.Zero, Vector128<float>.Zero);
        ReadOnlySpan<byte> pixels = photo.Pixels;
        for (var row = Math.Max(0, y - Radius); row <= Math.Min(photo.Height - 1, y + Radius); row++)
        {
            for (var column = Math.Max(0, x - Radius); column <= Math.Min(photo.Width - 1, x + Radius); column++)
            {
                var i = (row * photo.Width) + column;
                var slot = 2 * (((row % Window) * photo.Width) + column);
                switch (alpha[i])
                {
                    case >= 1:
                        f += PixelLight.Decode(pixels, i).WithElement(3, 1f);
                        break;
                    case <= 0:
                        b += PixelLight.Decode(pixels, i).WithElement(3, 1f);
                        break;
                    default:
                        f += ring[slot];
                        b += ring[slot + 1];
                        break;
                }
            }
        }

        // The pixel itself is soft, so that neither weight is 0.
        return (f / f.GetElement(3), b / b.GetElement(3));
    }
}
