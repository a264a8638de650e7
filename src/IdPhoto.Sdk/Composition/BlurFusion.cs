using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>The blurred colour estimates of blur fusion on a small picture; colours from 0 to 1, one pixel four floats.</summary>
internal readonly struct BlurFusion(int width, int height)
{
    private const int Pictures = 3;
    private const float Tiny = 1e-5f;
    private readonly int _count = width * height;

    /// <summary>The room that the estimates need: the photo with alpha as its fourth plane, the foreground, the background.</summary>
    public int Length => _count * Pictures;

    /// <summary>Both estimates start as the photo.</summary>
    public void Load(PhotoImage photo, ReadOnlySpan<float> alpha, Span<Vector128<float>> room)
    {
        const float Scale = 1 / 255f;
        var pixels = photo.Pixels;
        for (var i = 0; i < _count; i++)
        {
            var colour = Vector128.Create(pixels[3 * i] * Scale, pixels[(3 * i) + 1] * Scale, pixels[(3 * i) + 2] * Scale, alpha[i]);
            room[i] = colour;
            Foreground(room)[i] = colour;
            Background(room)[i] = colour;
        }
    }

    /// <summary>One pass: F̂ = blur(F·a) / blur(a), B̂ = blur(B·(1−a)) / blur(1−a), F = F̂ + a·(I − a·F̂ − (1−a)·B̂).</summary>
    public void Pass(Span<Vector128<float>> room, int radius)
    {
        var foreground = Foreground(room);
        var background = Background(room);
        for (var i = 0; i < _count; i++)
        {
            // The weight rides along as the fourth plane, so that one blur gives both sums.
            var a = room[i].GetElement(3);
            foreground[i] = (foreground[i] * a).WithElement(3, a);
            background[i] = (background[i] * (1 - a)).WithElement(3, 1 - a);
        }

        BoxFilter.Mean(foreground, width, height, radius);
        BoxFilter.Mean(background, width, height, radius);
        for (var i = 0; i < _count; i++)
        {
            var a = room[i].GetElement(3);
            var f = foreground[i] / (foreground[i].GetElement(3) + Tiny);
            var b = background[i] / (background[i].GetElement(3) + Tiny);
            background[i] = Clip(b);
            foreground[i] = Clip(f + ((room[i] - (f * a) - (b * (1 - a))) * a));
        }
    }

    /// <summary>Both estimates between the pixels, bilinear.</summary>
    public (Vector128<float> Foreground, Vector128<float> Background) Sample(Span<Vector128<float>> room, PhotoPoint at)
    {
        var x = (float)Math.Clamp(at.X - 0.5, 0, width - 1);
        var y = (float)Math.Clamp(at.Y - 0.5, 0, height - 1);
        var (x0, y0) = ((int)x, (int)y);
        var (right, below) = (x0 + 1 < width ? 1 : 0, y0 + 1 < height ? width : 0);
        var corner = (y0 * width) + x0;
        return (Mix(Foreground(room)), Mix(Background(room)));

        Vector128<float> Mix(ReadOnlySpan<Vector128<float>> p)
        {
            var top = p[corner] + ((p[corner + right] - p[corner]) * (x - x0));
            var bottom = p[corner + below] + ((p[corner + below + right] - p[corner + below]) * (x - x0));
            return top + ((bottom - top) * (y - y0));
        }
    }

    private Span<Vector128<float>> Foreground(Span<Vector128<float>> room) => room.Slice(_count, _count);

    private Span<Vector128<float>> Background(Span<Vector128<float>> room) => room.Slice(2 * _count, _count);

    private static Vector128<float> Clip(Vector128<float> v) => Vector128.Min(Vector128.Max(v, Vector128<float>.Zero), Vector128<float>.One);
}
