using System.Numerics.Tensors;
using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>The blurred estimates of blur fusion: planes of width × height floats from 0 to 1, one after the other.</summary>
internal sealed class BlurFusion(int width, int height)
{
    /// <summary>Alpha, the photo, the foreground's and the background's estimate, and three planes to work in.</summary>
    public const int Planes = 13;

    /// <summary>The first of the foreground's three planes.</summary>
    public const int Foreground = 4;

    /// <summary>The first of the background's three planes.</summary>
    public const int Background = 7;

    private const int Photo = 1;
    private const int Work = 10;
    private readonly int _count = width * height;

    /// <summary>Both estimates start as the photo. The alpha plane is already there.</summary>
    public void Load(PhotoImage photo, Span<float> planes)
    {
        var pixels = photo.Pixels;
        for (var i = 0; i < _count; i++)
        {
            for (var c = 0; c < 3; c++)
            {
                planes[((Photo + c) * _count) + i] = pixels[(3 * i) + c] / 255f;
            }
        }

        planes.Slice(Photo * _count, 3 * _count).CopyTo(planes[(Foreground * _count)..]);
        planes.Slice(Photo * _count, 3 * _count).CopyTo(planes[(Background * _count)..]);
    }

    /// <summary>One pass: F̂ = blur(F·a) / blur(a), B̂ = blur(B·(1−a)) / blur(1−a), F = F̂ + a·(I − a·F̂ − (1−a)·B̂).</summary>
    public void Pass(Span<float> planes, int radius)
    {
        var alpha = Plane(planes, 0);
        var blurred = Plane(planes, Work);
        var product = Plane(planes, Work + 1);
        BoxFilter.Mean(alpha, blurred, width, height, radius);
        for (var c = 0; c < 3; c++)
        {
            var foreground = Plane(planes, Foreground + c);
            var background = Plane(planes, Background + c);
            TensorPrimitives.Multiply(foreground, alpha, product);
            BoxFilter.Mean(product, foreground, width, height, radius);

            // B·(1 − a) = B − B·a
            TensorPrimitives.Multiply(background, alpha, product);
            TensorPrimitives.Subtract(background, product, product);
            BoxFilter.Mean(product, background, width, height, radius);
            Fuse(alpha, blurred, Plane(planes, Photo + c), foreground, background);
        }
    }

    /// <summary>A plane's value between its pixels, bilinear.</summary>
    public float Sample(ReadOnlySpan<float> planes, int plane, PhotoPoint at)
    {
        var x = Math.Clamp(at.X - 0.5, 0, width - 1);
        var y = Math.Clamp(at.Y - 0.5, 0, height - 1);
        var (x0, y0) = ((int)x, (int)y);
        var (x1, y1) = (Math.Min(x0 + 1, width - 1), Math.Min(y0 + 1, height - 1));
        var (fx, fy) = ((float)(x - x0), (float)(y - y0));
        var p = planes.Slice(plane * _count, _count);
        var top = p[(y0 * width) + x0] + (fx * (p[(y0 * width) + x1] - p[(y0 * width) + x0]));
        var bottom = p[(y1 * width) + x0] + (fx * (p[(y1 * width) + x1] - p[(y1 * width) + x0]));
        return top + (fy * (bottom - top));
    }

    private static void Fuse(
        ReadOnlySpan<float> alpha, ReadOnlySpan<float> blurred, ReadOnlySpan<float> photo, Span<float> foreground, Span<float> background)
    {
        const float Tiny = 1e-5f;
        for (var i = 0; i < alpha.Length; i++)
        {
            var a = alpha[i];
            var f = foreground[i] / (blurred[i] + Tiny);
            var b = background[i] / (1 - blurred[i] + Tiny);
            background[i] = Math.Clamp(b, 0f, 1f);
            foreground[i] = Math.Clamp(f + (a * (photo[i] - (a * f) - ((1 - a) * b))), 0f, 1f);
        }
    }

    private Span<float> Plane(Span<float> planes, int plane) => planes.Slice(plane * _count, _count);
}
