using System.Buffers;
using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>
/// Finds the person's own colour in soft pixels, which show a mix of person and old background: without it the old background shines
/// through as a fringe. Blur fusion in two passes (Forte, "Approximate Fast Foreground Colour Estimation", ICIP 2021): blurred estimates
/// of both colours from their surroundings, then the person's colour corrected by what the mix leaves unexplained.
/// </summary>
/// <remarks>The estimates are smooth, so they are made on a reduced grid and the correction at full size.</remarks>
internal static class ForegroundEstimator
{
    // Box sides of the two passes on a picture of 1,024 pixels, as BiRefNet's authors use them.
    private const double WideSide = 90.0 / 1024;
    private const double NarrowSide = 6.0 / 1024;
    private const int ReducedSide = 320;

    /// <summary>Fills <paramref name="target"/> with the person's colours; where alpha is 1 they are the photo's.</summary>
    public static void Estimate(PhotoImage photo, ReadOnlySpan<float> alpha, PhotoImage target)
    {
        var longSide = Math.Max(photo.Width, photo.Height);
        var factor = Math.Max(1, longSide / (double)ReducedSide);
        var (width, height) = (Math.Max(1, (int)(photo.Width / factor)), Math.Max(1, (int)(photo.Height / factor)));
        var count = width * height;
        var reduce = new AffineTransform((double)width / photo.Width, 0, 0, (double)height / photo.Height, 0, 0);
        using var small = new PhotoImage(width, height);
        Resampler.Warp(photo, reduce, small, ResampleFilter.Triangle);
        var buffer = ArrayPool<float>.Shared.Rent(count * BlurFusion.Planes);
        try
        {
            var planes = buffer.AsSpan(0, count * BlurFusion.Planes);
            Resampler.WarpPlane(
                alpha, photo.Width, photo.Height, reduce, planes[..count], width, height, ResampleFilter.Triangle, EdgeMode.Replicate);
            var reducedSide = Math.Max(width, height);
            var fusion = new BlurFusion(width, height);
            fusion.Load(small, planes);
            fusion.Pass(planes, Radius(WideSide * reducedSide));
            fusion.Pass(planes, Radius(NarrowSide * reducedSide));
            Correct(photo, alpha, target, planes, fusion, reduce);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }
    }

    private static int Radius(double side) => Math.Max(1, (int)Math.Round((side - 1) / 2));

    private static void Correct(
        PhotoImage photo, ReadOnlySpan<float> alpha, PhotoImage target, ReadOnlySpan<float> planes, BlurFusion fusion, AffineTransform reduce)
    {
        var source = photo.Pixels;
        var result = target.Pixels;
        source.CopyTo(result);
        for (var i = 0; i < alpha.Length; i++)
        {
            var a = alpha[i];
            if (a >= 1)
            {
                continue;
            }

            var at = reduce.Apply(new((i % photo.Width) + 0.5, (i / photo.Width) + 0.5));
            for (var c = 0; c < 3; c++)
            {
                var foreground = fusion.Sample(planes, BlurFusion.Foreground + c, at);
                var background = fusion.Sample(planes, BlurFusion.Background + c, at);
                var seen = source[(3 * i) + c] / 255f;
                var value = foreground + (a * (seen - (a * foreground) - ((1 - a) * background)));
                result[(3 * i) + c] = (byte)((Math.Clamp(value, 0f, 1f) * 255) + 0.5f);
            }
        }
    }
}
