using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Finds the matte in the band along a coarse matte's edge from the photo: what each pixel's colour says by itself
/// (<see cref="ColourPairs"/>), brought into agreement with its neighbours' (<see cref="MattingLaplacian"/>).
/// </summary>
internal static class BandSolver
{
    /// <summary>Corrects a matte in place; outside the band it becomes exactly 0 and 1.</summary>
    /// <param name="photo">The photo, as large as the matte.</param>
    /// <param name="alpha">The model's matte.</param>
    /// <param name="edge">How far from the matte's edge it may be wrong, pixels.</param>
    /// <param name="reach">How far colours are looked for, pixels.</param>
    /// <param name="iterations">How many steps the neighbours get to agree.</param>
    public static void Solve(PhotoImage photo, Span<float> alpha, int edge, int reach, int iterations)
    {
        var regions = SureRegions.Of(alpha, photo.Width, photo.Height, edge);
        if (regions.Unknown.Count == 0)
        {
            return;
        }

        var colours = Colours(photo);
        var opinions = new PixelOpinion[regions.Unknown.Count];
        new ColourPairs(colours, photo.Width, regions, reach).Ask(alpha, opinions);
        for (var i = 0; i < alpha.Length; i++)
        {
            alpha[i] = regions.Kind[i] switch { SureRegions.Person => 1, SureRegions.Background => 0, _ => alpha[i] };

            // Light mixes linearly: a gamma of 2, as in the pairs.
            colours[i] *= colours[i];
        }

        var rows = new float[opinions.Length * MattingLaplacian.Row];
        new MattingLaplacian(colours, photo.Width, photo.Height).Build(regions.Index, rows);
        var solved = ConjugateGradients.Solve(new BandSystem(rows, regions, opinions, alpha, photo.Width), iterations);
        for (var u = 0; u < solved.Length; u++)
        {
            alpha[regions.Unknown[u]] = Math.Clamp(solved[u], 0f, 1f);
        }
    }

    private static Vector128<float>[] Colours(PhotoImage photo)
    {
        var pixels = photo.Pixels;
        var colours = new Vector128<float>[photo.Width * photo.Height];
        for (var i = 0; i < colours.Length; i++)
        {
            colours[i] = Vector128.Create(pixels[3 * i], pixels[(3 * i) + 1], pixels[(3 * i) + 2], 0f) / 255f;
        }

        return colours;
    }
}
