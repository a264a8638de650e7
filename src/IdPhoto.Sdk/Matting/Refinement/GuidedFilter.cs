using System.Buffers;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// The fast guided filter with a colour guide (He, Sun and Tang, "Guided Image Filtering", 2013; He and Sun, "Fast Guided Filter", 2015):
/// in each window alpha is a linear function of the photo's colour. The coefficients are solved on a reduced grid and applied to the
/// full-size photo, so the result has the photo's edges and hairs, not the matte's.
/// </summary>
internal static class GuidedFilter
{
    /// <summary>Refines a plane in place.</summary>
    /// <param name="guide">The photo, as large as the plane.</param>
    /// <param name="alpha">Width × height values from 0 to 1.</param>
    /// <param name="radius">The window's radius, pixels of the plane.</param>
    /// <param name="epsilon">Colour variance (of values from 0 to 1) below which a window counts as flat.</param>
    /// <param name="reduction">The factor of the reduced grid, at least 1.</param>
    public static void Apply(PhotoImage guide, Span<float> alpha, int radius, float epsilon, int reduction)
    {
        var width = Math.Max(1, guide.Width / reduction);
        var height = Math.Max(1, guide.Height / reduction);
        var count = width * height;
        var buffer = ArrayPool<float>.Shared.Rent(count * GuidedFilterSolver.Planes);
        try
        {
            using var small = new PhotoImage(width, height);
            var reduce = new AffineTransform((double)width / guide.Width, 0, 0, (double)height / guide.Height, 0, 0);
            Resampler.Warp(guide, reduce, small, ResampleFilter.Triangle);
            var planes = buffer.AsSpan(0, count * GuidedFilterSolver.Planes);
            Resampler.WarpPlane(alpha, guide.Width, guide.Height, reduce, planes[..count], width, height, ResampleFilter.Triangle, EdgeMode.Replicate);
            var coefficients = GuidedFilterSolver.Solve(small, planes, Math.Max(1, radius / reduction), epsilon);
            ApplyCoefficients(guide, alpha, coefficients, width, height);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }

    private static void ApplyCoefficients(PhotoImage guide, Span<float> alpha, ReadOnlySpan<float> coefficients, int width, int height)
    {
        var count = width * height;
        var full = ArrayPool<float>.Shared.Rent(alpha.Length * 4);
        var enlarge = new AffineTransform((double)guide.Width / width, 0, 0, (double)guide.Height / height, 0, 0);
        for (var plane = 0; plane < 4; plane++)
        {
            Resampler.WarpPlane(
                coefficients.Slice(plane * count, count), width, height, enlarge,
                full.AsSpan(plane * alpha.Length, alpha.Length), guide.Width, guide.Height, ResampleFilter.Triangle, EdgeMode.Replicate);
        }

        var pixels = guide.Pixels;
        var (r, g, b, constant) = (0, alpha.Length, 2 * alpha.Length, 3 * alpha.Length);
        for (var i = 0; i < alpha.Length; i++)
        {
            var value = ((full[r + i] * pixels[3 * i]) + (full[g + i] * pixels[(3 * i) + 1]) + (full[b + i] * pixels[(3 * i) + 2])) / 255f;
            alpha[i] = Math.Clamp(value + full[constant + i], 0f, 1f);
        }

        ArrayPool<float>.Shared.Return(full);
    }
}
