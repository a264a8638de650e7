using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>Brings a model's coarse matte to the size of the finished photo, along the photo's own edges.</summary>
internal static class MatteRefiner
{
    // In colours from 0 to 1: a standard deviation of 2 % is noise and compression, not an edge.
    private const float Epsilon = 4e-4f;

    // The reduced grid on which the filter is solved: finer brings nothing that the eye sees, and costs.
    private const int ReducedSide = 360;

    /// <summary>Makes the matte of a rendered photo, one value a pixel; the caller disposes it.</summary>
    /// <param name="matte">The model's matte over a region of the source.</param>
    /// <param name="sourceToOutput">Source pixels → output pixels.</param>
    /// <param name="photo">The photo, rendered through the same map.</param>
    public static Matte Refine(Matte matte, AffineTransform sourceToOutput, PhotoImage photo)
    {
        var refined = new Matte(photo.Width, photo.Height, new(0, 0, photo.Width, photo.Height));
        var alpha = refined.Alpha;
        var toSource = AffineTransform.FromBox(matte.Region, matte.Width, matte.Height).Invert();
        var map = toSource.Then(sourceToOutput);
        Resampler.WarpPlane(
            matte.Alpha, matte.Width, matte.Height, map, alpha, photo.Width, photo.Height, ResampleFilter.Cubic, EdgeMode.Replicate);
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = Math.Clamp(alpha[i], 0f, 1f);
        }

        // The true edge lies within about two pixels of the model's matte: the window must span that much in the output.
        var matteScale = Math.Sqrt(Math.Abs(map.Determinant));
        var radius = Math.Max(2, (int)Math.Round(2 * matteScale));
        var reduction = Math.Max(1, Math.Min(radius / 2, (int)Math.Round(Math.Max(photo.Width, photo.Height) / (double)ReducedSide)));
        GuidedFilter.Apply(photo, alpha, radius, Epsilon, reduction);
        Settle(alpha);
        return refined;
    }

    // A linear model never quite reaches 0 and 1: without this a veil of the old background stays behind and skin turns glassy.
    private static void Settle(Span<float> alpha)
    {
        const float Low = 0.06f;
        const float High = 0.94f;
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = Math.Clamp((alpha[i] - Low) / (High - Low), 0f, 1f);
        }
    }
}
