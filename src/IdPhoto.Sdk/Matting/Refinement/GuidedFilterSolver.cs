using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>Solves the guided filter's linear model in every window of a small picture.</summary>
internal static class GuidedFilterSolver
{
    // p, three colours, six products of colours, three products with p: means of all of them, then four coefficients.
    public const int Planes = 17;

    private const int Alpha = 0;
    private const int Colour = 1;
    private const int ColourAlpha = 4;
    private const int ColourColour = 7;
    private const int Coefficients = 13;

    /// <summary>Fills four planes with the window-averaged coefficients: red, green, blue (of colours from 0 to 1) and the constant.</summary>
    /// <param name="guide">The reduced photo.</param>
    /// <param name="planes">Room for <see cref="Planes"/> planes of its size; the first holds the reduced matte.</param>
    /// <param name="radius">The window's radius, pixels of the reduced photo.</param>
    /// <param name="epsilon">The regularisation.</param>
    public static ReadOnlySpan<float> Solve(PhotoImage guide, Span<float> planes, int radius, float epsilon)
    {
        var (width, height) = (guide.Width, guide.Height);
        var count = width * height;
        Products(guide.Pixels, planes, count);
        for (var plane = 0; plane < Coefficients; plane++)
        {
            var p = planes.Slice(plane * count, count);
            BoxFilter.Mean(p, p, width, height, radius);
        }

        for (var i = 0; i < count; i++)
        {
            SolveWindow(planes, i, count, epsilon);
        }

        for (var plane = Coefficients; plane < Planes; plane++)
        {
            var p = planes.Slice(plane * count, count);
            BoxFilter.Mean(p, p, width, height, radius);
        }

        return planes.Slice(Coefficients * count, 4 * count);
    }

    private static void Products(ReadOnlySpan<byte> pixels, Span<float> planes, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var alpha = planes[i];
            var (r, g, b) = (pixels[3 * i] / 255f, pixels[(3 * i) + 1] / 255f, pixels[(3 * i) + 2] / 255f);
            Set(planes, i, count, Colour, r, g, b);
            Set(planes, i, count, ColourAlpha, r * alpha, g * alpha, b * alpha);
            Set(planes, i, count, ColourColour, r * r, r * g, r * b);
            Set(planes, i, count, ColourColour + 3, g * g, g * b, b * b);
        }
    }

    private static void Set(Span<float> planes, int i, int count, int plane, float x, float y, float z)
    {
        planes[(plane * count) + i] = x;
        planes[((plane + 1) * count) + i] = y;
        planes[((plane + 2) * count) + i] = z;
    }

    private static void SolveWindow(Span<float> planes, int i, int count, float epsilon)
    {
        var p = planes[(Alpha * count) + i];
        float At(Span<float> all, int plane) => all[(plane * count) + i];
        var (r, g, b) = (At(planes, Colour), At(planes, Colour + 1), At(planes, Colour + 2));
        var (cr, cg, cb) = (At(planes, ColourAlpha) - (r * p), At(planes, ColourAlpha + 1) - (g * p), At(planes, ColourAlpha + 2) - (b * p));
        var rr = At(planes, ColourColour) - (r * r) + epsilon;
        var rg = At(planes, ColourColour + 1) - (r * g);
        var rb = At(planes, ColourColour + 2) - (r * b);
        var gg = At(planes, ColourColour + 3) - (g * g) + epsilon;
        var gb = At(planes, ColourColour + 4) - (g * b);
        var bb = At(planes, ColourColour + 5) - (b * b) + epsilon;

        // Inverse of the symmetric 3×3 covariance by cofactors.
        var (i00, i01, i02) = ((gg * bb) - (gb * gb), (rb * gb) - (rg * bb), (rg * gb) - (rb * gg));
        var (i11, i12, i22) = ((rr * bb) - (rb * rb), (rg * rb) - (rr * gb), (rr * gg) - (rg * rg));
        var scale = 1 / ((rr * i00) + (rg * i01) + (rb * i02));
        var ar = ((i00 * cr) + (i01 * cg) + (i02 * cb)) * scale;
        var ag = ((i01 * cr) + (i11 * cg) + (i12 * cb)) * scale;
        var ab = ((i02 * cr) + (i12 * cg) + (i22 * cb)) * scale;
        Set(planes, i, count, Coefficients, ar, ag, ab);
        planes[((Coefficients + 3) * count) + i] = p - (ar * r) - (ag * g) - (ab * b);
    }
}
