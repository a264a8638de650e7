using System.Runtime.Intrinsics;

namespace IdPhoto.Matting.Refinement;

/// <summary>
/// Opacity of single pixels from colours that were surely seen: rays go out from an unknown pixel to the person and to the background,
/// and the pair of colours is taken whose mixture explains the pixel (after Gastal and Oliveira, "Shared Sampling for Real-Time Alpha
/// Matting", 2010; Wang and Cohen, "Optimized Color Sampling for Robust Matting", 2007). Light mixes linearly, so the squares of the
/// encoded values are mixed, a gamma of 2.
/// </summary>
internal static class ColourPairs
{
    private const int Rays = 16;

    // Encoded values from 0 to 1: what noise and texture may leave unexplained.
    private const float Deviation = 0.03f;

    /// <summary>Estimates every unknown pixel.</summary>
    /// <param name="colours">The photo, encoded values from 0 to 1.</param>
    /// <param name="width">Its columns.</param>
    /// <param name="prior">The model's matte.</param>
    /// <param name="regions">The trimap.</param>
    /// <param name="reach">The rays' length, pixels.</param>
    /// <param name="estimate">Receives opacity and confidence, one pair for each unknown pixel.</param>
    public static void Estimate(
        ReadOnlySpan<Vector128<float>> colours, int width, ReadOnlySpan<float> prior, SureRegions regions, int reach, Span<(float Alpha, float Confidence)> estimate)
    {
        Span<Vector128<float>> person = stackalloc Vector128<float>[Rays];
        Span<Vector128<float>> background = stackalloc Vector128<float>[Rays];
        Span<(float X, float Y)> directions = stackalloc (float X, float Y)[Rays];
        var height = colours.Length / width;
        for (var ray = 0; ray < Rays; ray++)
        {
            (directions[ray].Y, directions[ray].X) = MathF.SinCos(2 * MathF.PI * ray / Rays);
        }

        for (var u = 0; u < estimate.Length; u++)
        {
            var (persons, backgrounds) = (0, 0);
            var at = regions.Unknown[u];
            foreach (var (dx, dy) in directions)
            {
                var (seesPerson, seesBackground) = (false, false);
                for (var step = 1; step <= reach && !(seesPerson && seesBackground); step++)
                {
                    var (x, y) = ((int)((at % width) + (dx * step) + 0.5f), (int)((at / width) + (dy * step) + 0.5f));
                    if ((uint)x >= (uint)width || (uint)y >= (uint)height)
                    {
                        break;
                    }

                    var there = (y * width) + x;
                    if (regions.Kind[there] == 1 && !seesPerson)
                    {
                        (seesPerson, person[persons++]) = (true, colours[there]);
                    }
                    else if (regions.Kind[there] == -1 && !seesBackground)
                    {
                        (seesBackground, background[backgrounds++]) = (true, colours[there]);
                    }
                }
            }

            estimate[u] = persons > 0 && backgrounds > 0 ? Best(colours[at], person[..persons], background[..backgrounds], prior[at]) : (prior[at], 0);
        }
    }

    private static (float Alpha, float Confidence) Best(
        Vector128<float> seen, ReadOnlySpan<Vector128<float>> person, ReadOnlySpan<Vector128<float>> background, float prior)
    {
        var (best, bestAlpha, bestContrast) = (float.MaxValue, prior, 0f);
        var light = seen * seen;
        foreach (var f in person)
        {
            foreach (var b in background)
            {
                var (fl, bl) = (f * f, b * b);
                var across = fl - bl;
                var length = Vector128.Dot(across, across);
                var alpha = Math.Clamp(Vector128.Dot(light - bl, across) / (length + 1e-5f), 0f, 1f);
                var rest = seen - Vector128.Sqrt(bl + (across * alpha));
                var cost = (Vector128.Dot(rest, rest) / (Deviation * Deviation)) + (0.5f * alpha * (1 - alpha)) + (0.5f * (alpha - prior) * (alpha - prior));
                if (cost < best)
                {
                    var contrast = f - b;
                    (best, bestAlpha, bestContrast) = (cost, alpha, Vector128.Dot(contrast, contrast));
                }
            }
        }

        return (bestAlpha, MathF.Exp(-best / 2) * (1 - MathF.Exp(-bestContrast / 0.02f)));
    }
}
