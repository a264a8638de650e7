using IdPhoto.Imaging;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

/// <summary>Takes a full-size matte to the reduced grid on which the guided filter is solved, and back.</summary>
internal static class ReducedGrid
{
    public static void Filter(PhotoImage guide, Span<float> alpha, int radius, float epsilon, int reduction)
    {
        using var small = new PhotoImage(guide.Width / reduction, guide.Height / reduction);
        var reduce = AffineTransform.FromBox(new(0, 0, guide.Width, guide.Height), small.Width, small.Height);
        Resampler.Warp(guide, reduce, small, ResampleFilter.Triangle);
        var smallAlpha = new float[small.Width * small.Height];
        Resampler.WarpPlane(
            alpha, guide.Width, guide.Height, reduce, smallAlpha, small.Width, small.Height, ResampleFilter.Triangle, EdgeMode.Replicate);
        GuidedFilter.Enlarge(guide, small, smallAlpha, radius / reduction, epsilon, alpha);
    }
}
