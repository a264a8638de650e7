using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// First and second moments of colour and alpha in every window of a small picture, and the guided filter's linear model solved from
/// them. The thirteen moments travel as four pictures of four planes: (p, r, g, b), (rp, gp, bp, rr), (rg, rb, gg, gb), (bb, …).
/// </summary>
internal readonly struct WindowMoments(int width, int height)
{
    private const int Pictures = 4;
    private readonly int _count = width * height;

    /// <summary>The room that <see cref="Solve"/> needs.</summary>
    public int Length => _count * Pictures;

    /// <summary>Window-averaged coefficients, one pixel each: factors of red, green and blue (of colours from 0 to 1), and the constant.</summary>
    /// <param name="guide">The reduced photo.</param>
    /// <param name="alpha">The reduced matte.</param>
    /// <param name="room">Working room; the result lies in it.</param>
    /// <param name="radius">The window's radius, pixels of the reduced photo.</param>
    /// <param name="epsilon">The regularisation.</param>
    public Span<Vector128<float>> Solve(
        PhotoImage guide, ReadOnlySpan<float> alpha, Span<Vector128<float>> room, int radius, float epsilon)
    {
        Load(guide.Pixels, alpha, room);
        for (var picture = 0; picture < Pictures; picture++)
        {
            BoxFilter.Mean(room.Slice(picture * _count, _count), width, height, radius);
        }

        var coefficients = room[.._count];
        for (var i = 0; i < coefficients.Length; i++)
        {
            coefficients[i] = SolveWindow(room[i], room[i + _count], room[i + (2 * _count)], room[i + (3 * _count)].ToScalar(), epsilon);
        }

        BoxFilter.Mean(coefficients, width, height, radius);
        return coefficients;
    }

    private void Load(ReadOnlySpan<byte> pixels, ReadOnlySpan<float> alpha, Span<Vector128<float>> room)
    {
        const float Scale = 1 / 255f;
        for (var i = 0; i < _count; i++)
        {
            var p = alpha[i];
            var (r, g, b) = (pixels[3 * i] * Scale, pixels[(3 * i) + 1] * Scale, pixels[(3 * i) + 2] * Scale);
            room[i] = Vector128.Create(p, r, g, b);
            room[i + _count] = Vector128.Create(r, g, b, r) * Vector128.Create(p, p, p, r);
            room[i + (2 * _count)] = Vector128.Create(r, r, g, g) * Vector128.Create(g, b, g, b);
            room[i + (3 * _count)] = Vector128.CreateScalar(b * b);
        }
    }

    private static Vector128<float> SolveWindow(
        Vector128<float> means, Vector128<float> withAlpha, Vector128<float> mixed, float blueBlue, float epsilon)
    {
        var p = means.GetElement(0);
        var (r, g, b) = (means.GetElement(1), means.GetElement(2), means.GetElement(3));
        var (cr, cg, cb) = (withAlpha.GetElement(0) - (r * p), withAlpha.GetElement(1) - (g * p), withAlpha.GetElement(2) - (b * p));
        var rr = withAlpha.GetElement(3) - (r * r) + epsilon;
        var (rg, rb) = (mixed.GetElement(0) - (r * g), mixed.GetElement(1) - (r * b));
        var (gg, gb) = (mixed.GetElement(2) - (g * g) + epsilon, mixed.GetElement(3) - (g * b));
        var bb = blueBlue - (b * b) + epsilon;

        // Inverse of the symmetric 3×3 covariance by cofactors.
        var (i00, i01, i02) = ((gg * bb) - (gb * gb), (rb * gb) - (rg * bb), (rg * gb) - (rb * gg));
        var (i11, i12, i22) = ((rr * bb) - (rb * rb), (rg * rb) - (rr * gb), (rr * gg) - (rg * rg));
        var scale = 1 / ((rr * i00) + (rg * i01) + (rb * i02));
        var ar = ((i00 * cr) + (i01 * cg) + (i02 * cb)) * scale;
        var ag = ((i01 * cr) + (i11 * cg) + (i12 * cb)) * scale;
        var ab = ((i02 * cr) + (i12 * cg) + (i22 * cb)) * scale;
        return Vector128.Create(ar, ag, ab, p - (ar * r) - (ag * g) - (ab * b));
    }
}
