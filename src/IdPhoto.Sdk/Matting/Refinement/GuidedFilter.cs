using System.Buffers;
using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// The fast guided filter with a colour guide (He, Sun and Tang, "Guided Image Filtering", 2013; He and Sun, "Fast Guided Filter", 2015):
/// in each window alpha is a linear function of the photo's colour. The coefficients are solved on a reduced grid and applied to the
/// full-size photo, so the result has the photo's edges and hairs, not the matte's.
/// </summary>
internal static class GuidedFilter
{
    /// <summary>Enlarges a matte along the photo's edges.</summary>
    /// <param name="guide">The photo.</param>
    /// <param name="small">The photo on the reduced grid.</param>
    /// <param name="smallAlpha">The matte on the reduced grid.</param>
    /// <param name="radius">The window's radius, pixels of the reduced grid, at least 1.</param>
    /// <param name="epsilon">Colour variance (of values from 0 to 1) below which a window counts as flat.</param>
    /// <param name="alpha">Receives one value for each pixel of the photo.</param>
    public static unsafe void Enlarge(
        PhotoImage guide, PhotoImage small, ReadOnlySpan<float> smallAlpha, int radius, float epsilon, Span<float> alpha)
    {
        var moments = new WindowMoments(small.Width, small.Height);
        var buffer = ArrayPool<Vector128<float>>.Shared.Rent(moments.Length);
        try
        {
            var coefficients = moments.Solve(small, smallAlpha, buffer.AsSpan(0, moments.Length), radius, epsilon);
            var enlarge = AffineTransform.FromBox(new(0, 0, small.Width, small.Height), guide.Width, guide.Height);
            fixed (Vector128<float>* from = coefficients)
            {
                fixed (float* to = alpha)
                {
                    TwoPassWarp.Run(
                        new QuadRows(from, small.Width, small.Height), new LinearModelSink(guide, to), enlarge,
                        guide.Width, guide.Height, ResampleFilter.Triangle, EdgeMode.Replicate);
                }
            }
        }
        finally
        {
            ArrayPool<Vector128<float>>.Shared.Return(buffer);
        }
    }
}
