using System.Buffers;
using System.Runtime.Intrinsics;
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
    private const int ReducedSide = 200;

    /// <summary>Fills <paramref name="target"/> with the person's colours where alpha is above 0; where it is 1 they are the photo's.</summary>
    public static void Estimate(PhotoImage photo, ReadOnlySpan<float> alpha, PhotoImage target)
    {
        var longSide = Math.Max(photo.Width, photo.Height);
        var factor = Math.Max(1, longSide / (double)ReducedSide);
        var (width, height) = (Math.Max(1, (int)(photo.Width / factor)), Math.Max(1, (int)(photo.Height / factor)));
        var count = width * height;
        var reduce = new AffineTransform((double)width / photo.Width, 0, 0, (double)height / photo.Height, 0, 0);
        using var small = new PhotoImage(width, height);
        Resampler.Warp(photo, reduce, small, ResampleFilter.Triangle);
        var fusion = new BlurFusion(width, height);
        var buffer = ArrayPool<Vector128<float>>.Shared.Rent(fusion.Length);
        var smallAlpha = ArrayPool<float>.Shared.Rent(count);
        try
        {
            var room = buffer.AsSpan(0, fusion.Length);
            Resampler.WarpPlane(alpha, photo.Width, photo.Height, reduce, smallAlpha, width, height, ResampleFilter.Triangle, EdgeMode.Replicate);
            fusion.Load(small, smallAlpha, room);
            fusion.Pass(room, Radius(WideSide * Math.Max(width, height)));
            fusion.Pass(room, Radius(NarrowSide * Math.Max(width, height)));
            Correct(photo, alpha, target, fusion, room, reduce);
        }
        finally
        {
            ArrayPool<Vector128<float>>.Shared.Return(buffer);
            ArrayPool<float>.Shared.Return(smallAlpha);
        }
    }

    private static int Radius(double side) => Math.Max(1, (int)Math.Round((side - 1) / 2));

    private static void Correct(
        PhotoImage photo, ReadOnlySpan<float> alpha, PhotoImage target, BlurFusion fusion, Span<Vector128<float>> room, AffineTransform reduce)
    {
        var source = photo.Pixels;
        var result = target.Pixels;
        source.CopyTo(result);
        for (var i = 0; i < alpha.Length; i++)
        {
            var a = alpha[i];
            if (a is <= 0 or >= 1)
            {
                continue;
            }

            var (f, b) = fusion.Sample(room, reduce.Apply(new((i % photo.Width) + 0.5, (i / photo.Width) + 0.5)));
            var seen = Vector128.Create(source[3 * i], source[(3 * i) + 1], source[(3 * i) + 2], 0f) / 255f;
            var colour = (f + ((seen - (f * a) - (b * (1 - a))) * a)) * 255f;
            for (var c = 0; c < 3; c++)
            {
                result[(3 * i) + c] = (byte)(Math.Clamp(colour.GetElement(c), 0f, 255f) + 0.5f);
            }
        }
    }
}
