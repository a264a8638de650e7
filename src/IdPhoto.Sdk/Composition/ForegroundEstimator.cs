using System.Buffers;
using System.Runtime.Intrinsics;
using IdPhoto.Imaging;

namespace IdPhoto.Composition;

/// <summary>
/// Finds the person's own colour in soft pixels, which show a mix of person and old background: without it the old background shines
/// through as a fringe. Blur fusion (Forte, "Approximate Fast Foreground Colour Estimation", ICIP 2021) in linear light, where a camera
/// mixes: blurred estimates of both colours from their surroundings, then both corrected by what the mix leaves unexplained.
/// </summary>
/// <remarks>Two passes on a reduced grid, where the estimates are smooth, and one at full size (<see cref="EdgeColours"/>).</remarks>
internal static class ForegroundEstimator
{
    // Box sides of the two passes on a picture of 1,024 pixels, as BiRefNet's authors use them.
    private const double WideSide = 90.0 / 1024;
    private const double NarrowSide = 6.0 / 1024;
    private const int ReducedSide = 160;

    /// <summary>
    /// Fills <paramref name="target"/> with the person's colours where alpha is above 0. Where it is 1 they are the photo's, but for what
    /// a coloured wall threw on them (<see cref="WallSpill"/>).
    /// </summary>
    public static void Estimate(PhotoImage photo, ReadOnlySpan<float> alpha, PhotoImage target)
    {
        var factor = Math.Max(1, Math.Max(photo.Width, photo.Height) / (double)ReducedSide);
        var (width, height) = (Math.Max(1, (int)(photo.Width / factor)), Math.Max(1, (int)(photo.Height / factor)));
        using var small = new PhotoImage(width, height);
        var fusion = new BlurFusion(width, height);
        var buffer = ArrayPool<Vector128<float>>.Shared.Rent(fusion.Length);
        var smallAlpha = ArrayPool<float>.Shared.Rent(width * height);
        try
        {
            var room = buffer.AsSpan(0, fusion.Length);
            var reduce = new AffineTransform((double)width / photo.Width, 0, 0, (double)height / photo.Height, 0, 0);
            Resampler.Warp(photo, reduce, small, ResampleFilter.Triangle);
            Resampler.WarpPlane(alpha, photo.Width, photo.Height, reduce, smallAlpha, width, height, ResampleFilter.Triangle, EdgeMode.Replicate);
            fusion.Load(small, smallAlpha, room);
            fusion.Blur(room, Radius(WideSide * Math.Max(width, height)));
            using var spill = WallSpill.Find(fusion.Photo(room), fusion.Foreground(room), fusion.Background(room), width, height);
            fusion.Explain(room);
            fusion.Blur(room, Radius(NarrowSide * Math.Max(width, height)));
            photo.Pixels.CopyTo(target.Pixels);
            new EdgeColours(fusion, width, height).Fill(photo, alpha, target, room);
            spill?.Remove(target, alpha);
        }
        finally
        {
            ArrayPool<Vector128<float>>.Shared.Return(buffer);
            ArrayPool<float>.Shared.Return(smallAlpha);
        }
    }

    private static int Radius(double side) => Math.Max(1, (int)Math.Round((side - 1) / 2));
}
