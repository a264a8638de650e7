using IdPhoto.Imaging;

namespace IdPhoto.Matting.Refinement;

/// <summary>Brings a model's coarse matte to the size of the finished photo, along the photo's own edges.</summary>
internal static class MatteRefiner
{
    // In colours from 0 to 1: a standard deviation of 2 % is noise and compression, not an edge.
    private const float Epsilon = 4e-4f;

    // Colours are compared within four windows: enough wall on the one side and hair on the other.
    private const int ColourReach = 4;

    /// <summary>Makes the matte of a rendered photo, one value a pixel; the caller disposes it.</summary>
    /// <param name="matte">The model's matte over a region of the source.</param>
    /// <param name="sourceToOutput">Source pixels → output pixels.</param>
    /// <param name="photo">The photo, rendered through the same map.</param>
    /// <param name="quality">How much work is spent.</param>
    public static Matte Refine(Matte matte, AffineTransform sourceToOutput, PhotoImage photo, MatteQuality quality)
    {
        var toOutput = AffineTransform.FromBox(matte.Region, matte.Width, matte.Height).Invert().Then(sourceToOutput);

        // The true edge lies within about two pixels of the model's matte: the window must span that much. Single hairs go farther.
        var reach = (quality == MatteQuality.Fast ? 2 : 3) * Math.Sqrt(Math.Abs(toOutput.Determinant));
        var reduction = Math.Clamp(Math.Max(photo.Width, photo.Height) / GridSide(quality), 1, Math.Max(1, reach / 2));
        using var small = new PhotoImage((int)Math.Ceiling(photo.Width / reduction), (int)Math.Ceiling(photo.Height / reduction));
        var reduce = AffineTransform.FromBox(new(0, 0, photo.Width, photo.Height), small.Width, small.Height);
        Resampler.Warp(photo, reduce, small, ResampleFilter.Triangle);

        var refined = new Matte(photo.Width, photo.Height, new(0, 0, photo.Width, photo.Height));
        using var reduced = new Matte(small.Width, small.Height, refined.Region);
        Resampler.WarpPlane(
            matte.Alpha, matte.Width, matte.Height, toOutput.Then(reduce), reduced.Alpha, small.Width, small.Height, ResampleFilter.Triangle, EdgeMode.Replicate);
        var radius = Math.Max(1, (int)Math.Round(reach / reduction));
        if (quality == MatteQuality.Fast)
        {
            ColourEvidence.Apply(small, reduced.Alpha, radius, ColourReach * radius);
            GuidedFilter.Enlarge(photo, small, reduced.Alpha, radius, Epsilon, refined.Alpha);
        }
        else
        {
            using var solver = new BandSolver(small);
            solver.Solve(reduced.Alpha, radius, quality == MatteQuality.Best ? 12 : 6);
            Enlarge(photo, small, reduced, refined);
        }

        Settle(refined.Alpha);
        return refined;
    }

    // The grid on which the matte is found; a finished photo of up to this side is the grid.
    private static double GridSide(MatteQuality quality) => quality switch { MatteQuality.Fast => 256, MatteQuality.Balanced => 384, _ => 1024 };

    // What was solved on the grid is right to a pixel of it: the smallest window brings it to the photo's own pixels.
    private static void Enlarge(PhotoImage photo, PhotoImage small, Matte reduced, Matte refined)
    {
        if ((small.Width, small.Height) == (photo.Width, photo.Height))
        {
            reduced.Alpha.CopyTo(refined.Alpha);
        }
        else
        {
            GuidedFilter.Enlarge(photo, small, reduced.Alpha, 1, Epsilon, refined.Alpha);
        }
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
