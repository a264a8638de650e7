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
    /// <summary>Refines a plane in place.</summary>
    /// <param name="guide">The photo, as large as the plane.</param>
    /// <param name="alpha">Width × height values from 0 to 1.</param>
    /// <param name="radius">The window's radius, pixels of the plane.</param>
    /// <param name="epsilon">Colour variance (of values from 0 to 1) below which a window counts as flat.</param>
    /// <param name="reduction">The factor of the reduced grid, at least 1.</param>
    public static unsafe void Apply(PhotoImage guide, Span<float> alpha, int radius, float epsilon, int reduction)
    {
        var width = Math.Max(1, guide.Width / reduction);
        var height = Math.Max(1, guide.Height / reduction);
        var reduce = new AffineTransform((double)width / guide.Width, 0, 0, (double)height / guide.Height, 0, 0);
        var moments = new WindowMoments(width, height);
        var buffer = ArrayPool<Vector128<float>>.Shared.Rent(moments.Length);
        try
        {
            using var small = new PhotoImage(width, height);
            Resampler.Warp(guide, reduce, small, ResampleFilter.Triangle);
            var smallAlpha = ArrayPool<float>.Shared.Rent(width * height);
            Resampler.WarpPlane(alpha, guide.Width, guide.Height, reduce, smallAlpha, width, height, ResampleFilter.Triangle, EdgeMode.Replicate);
            var coefficients = moments.Solve(small, smallAlpha, buffer.AsSpan(0, moments.Length), Math.Max(1, radius / reduction), epsilon);
            ArrayPool<float>.Shared.Return(smallAlpha);

            fixed (Vector128<float>* from = coefficients)
            {
                fixed (float* to = alpha)
                {
                    TwoPassWarp.Run(
                        new QuadRows(from, width, height), new LinearModelSink(guide, to), reduce.Invert(),
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
