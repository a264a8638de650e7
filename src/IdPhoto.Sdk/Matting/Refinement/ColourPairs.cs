using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Opacity of single pixels from colours that were surely seen: rays go out from an unknown pixel to the person and to the background,
/// and the pair of colours is taken whose mixture explains the pixel (after Gastal and Oliveira, "Shared Sampling for Real-Time Alpha
/// Matting", 2010, and Wang and Cohen, "Optimized Color Sampling for Robust Matting", 2007). Where a background has many colours, each is
/// seen by some ray: no average of them is taken.
/// </summary>
internal readonly ref struct ColourPairs(ReadOnlySpan<Vector128<float>> colours, int width, SureRegions regions, int reach)
{
    private const int Rays = 16;

    // Encoded values from 0 to 1: what noise and texture may leave unexplained.
    private const float Deviation = 0.03f;

    // Squared distance of two colours that tell person from background: a seventh of the range.
    private const float Contrast = 0.02f;

    // Of pairs that explain a pixel equally well the one wins that makes it solid, and that is nearer to the model's word.
    private const float MixtureCost = 0.5f;
    private const float PriorCost = 2f;

    private const float ModelsShare = 0.5f;

    private readonly ReadOnlySpan<Vector128<float>> _colours = colours;

    /// <summary>Asks every unknown pixel.</summary>
    /// <param name="prior">The model's matte.</param>
    /// <param name="opinions">Receives one opinion for each unknown pixel.</param>
    public void Ask(ReadOnlySpan<float> prior, Span<PixelOpinion> opinions)
    {
        Span<Vector128<float>> person = stackalloc Vector128<float>[Rays];
        Span<Vector128<float>> background = stackalloc Vector128<float>[Rays];
        for (var u = 0; u < opinions.Length; u++)
        {
            var at = regions.Unknown[u];
            var (persons, backgrounds) = (0, 0);
            for (var ray = 0; ray < Rays; ray++)
            {
                var (dy, dx) = MathF.SinCos(2 * MathF.PI * ray / Rays);
                persons += See(at, dx, dy, SureRegions.Person, ref person[persons]) ? 1 : 0;
                backgrounds += See(at, dx, dy, SureRegions.Background, ref background[backgrounds]) ? 1 : 0;
            }

            opinions[u] = persons > 0 && backgrounds > 0
                ? Best(_colours[at], person[..persons], background[..backgrounds], prior[at])
                : new(prior[at], ModelsShare);
        }
    }

    private bool See(int at, float dx, float dy, sbyte kind, ref Vector128<float> seen)
    {
        var (x, y) = (at % width, at / width);
        var height = _colours.Length / width;
        for (var step = 1; step <= reach; step++)
        {
            var (px, py) = (x + (int)MathF.Round(dx * step), y + (int)MathF.Round(dy * step));
            if ((uint)px >= (uint)width || (uint)py >= (uint)height)
            {
                return false;
            }

            if (regions.Kind[(py * width) + px] == kind)
            {
                seen = _colours[(py * width) + px];
                return true;
            }
        }

        return false;
    }

    // Light mixes linearly, so the squares of the encoded values are mixed (a gamma of 2), and differences are judged as the eye does.
    private static PixelOpinion Best(
        Vector128<float> seen, ReadOnlySpan<Vector128<float>> person, ReadOnlySpan<Vector128<float>> background, float prior)
    {
        var (least, alpha, contrast) = (float.MaxValue, prior, 0f);
        foreach (var f in person)
        {
            foreach (var b in background)
            {
                var behind = b * b;
                var across = (f * f) - behind;
                var a = Math.Clamp(Vector128.Dot((seen * seen) - behind, across) / (Vector128.Dot(across, across) + 1e-5f), 0f, 1f);
                var rest = seen - Vector128.Sqrt(behind + (across * a));
                var cost = (Vector128.Dot(rest, rest) / (Deviation * Deviation)) + (MixtureCost * a * (1 - a)) + (PriorCost * (a - prior) * (a - prior));
                if (cost < least)
                {
                    (least, alpha, contrast) = (cost, a, Vector128.Dot(f - b, f - b));
                }
            }
        }

        // Two sides of one colour say nothing: there the model's word counts.
        var likeness = MathF.Exp(-contrast / Contrast);
        var (own, models) = (MathF.Exp(-least / 2) * (1 - likeness), ModelsShare * likeness);
        return new(((own * alpha) + (models * prior)) / Math.Max(own + models, 1e-6f), own + models);
    }
}
