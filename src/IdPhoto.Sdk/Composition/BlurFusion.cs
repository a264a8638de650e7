using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>The blurred colour estimates of blur fusion on a small picture; linear light from 0 to 1, one pixel four floats.</summary>
internal readonly struct BlurFusion(int width, int height)
{
    private const int Pictures = 3;

    // Where no pixel of a side is near, all count alike: the estimate stays about what it was.
    private const float LeastWeight = 1e-6f;
    private readonly int _count = width * height;

    /// <summary>The room that the estimates need: the photo with alpha as its fourth plane, the foreground, the background.</summary>
    public int Length => _count * Pictures;

    /// <summary>Both estimates start as the photo.</summary>
    public void Load(PhotoImage photo, ReadOnlySpan<float> alpha, Span<Vector128<float>> room)
    {
        for (var i = 0; i < _count; i++)
        {
            room[i] = PixelLight.Decode(photo.Pixels, i).WithElement(3, alpha[i]);
        }

        Photo(room).CopyTo(Foreground(room));
        Photo(room).CopyTo(Background(room));
    }

    /// <summary>
    /// F = blur(F·a³) / blur(a³), B = blur(B·(1−a)³) / blur((1−a)³): the surer a pixel is, the more it says; the power is measured. The
    /// fourth plane receives the weights' blur.
    /// </summary>
    public void Blur(Span<Vector128<float>> room, int radius)
    {
        Blur(room, Foreground(room), radius, sign: 1, offset: 0);
        Blur(room, Background(room), radius, sign: -1, offset: 1);
    }

    /// <summary>Both estimates corrected by what their mix leaves unexplained of the photo.</summary>
    public void Explain(Span<Vector128<float>> room)
    {
        var foreground = Foreground(room);
        var background = Background(room);
        for (var i = 0; i < _count; i++)
        {
            (foreground[i], background[i]) = Explain(room[i], room[i].GetElement(3), foreground[i], background[i]);
        }
    }

    /// <summary>F + a·(I − a·F − (1−a)·B) and B + (1−a)·(I − a·F − (1−a)·B), clipped.</summary>
    public static (Vector128<float> Foreground, Vector128<float> Background) Explain(
        Vector128<float> seen, float alpha, Vector128<float> foreground, Vector128<float> background)
    {
        var rest = seen - (foreground * alpha) - (background * (1 - alpha));
        return (Clip(foreground + (rest * alpha)), Clip(background + (rest * (1 - alpha))));
    }

    /// <summary>Both estimates between the pixels, bilinear.</summary>
    public (Vector128<float> Foreground, Vector128<float> Background) Sample(ReadOnlySpan<Vector128<float>> room, in GridPoint at) =>
        (at.Sample(room.Slice(_count, _count)), at.Sample(room.Slice(2 * _count, _count)));

    /// <summary>The photo, alpha in the fourth plane.</summary>
    public Span<Vector128<float>> Photo(Span<Vector128<float>> room) => room[.._count];

    /// <summary>The background's estimate.</summary>
    public Span<Vector128<float>> Background(Span<Vector128<float>> room) => room.Slice(2 * _count, _count);

    /// <summary>The person's estimate.</summary>
    public Span<Vector128<float>> Foreground(Span<Vector128<float>> room) => room.Slice(_count, _count);

    private void Blur(Span<Vector128<float>> room, Span<Vector128<float>> side, int radius, float sign, float offset)
    {
        for (var i = 0; i < _count; i++)
        {
            // The weight rides along as the fourth plane, so that one blur gives both sums.
            var share = offset + (sign * room[i].GetElement(3));
            var weight = (share * share * share) + LeastWeight;
            side[i] = (side[i] * weight).WithElement(3, weight);
        }

        BoxFilter.Mean(side, width, height, radius);
        for (var i = 0; i < _count; i++)
        {
            var weight = Math.Max(LeastWeight, side[i].GetElement(3));
            side[i] = Clip(side[i] / weight).WithElement(3, weight);
        }
    }

    private static Vector128<float> Clip(Vector128<float> v) => Vector128.Min(Vector128.Max(v, Vector128<float>.Zero), Vector128<float>.One);
}
