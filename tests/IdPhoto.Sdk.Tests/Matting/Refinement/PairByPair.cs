using System.Runtime.Intrinsics;
using IdPhoto.Matting.Refinement;

namespace IdPhoto.Tests.Matting;

/// <summary>The search for the best pair of colours as plain loops in double precision, one pair after the other.</summary>
internal static class PairByPair
{
    // Costs of about one, in single precision from weighed differences: closer ones may fall either way.
    private const double Tie = 1e-4;

    /// <summary>
    /// What the best pair says. Where a pixel is wholly one side's colour, pairs with different partners explain it equally well and differ
    /// in contrast alone: then it is what any of those says.
    /// </summary>
    public static IReadOnlyList<(double Alpha, double Confidence)> Best(Vector128<float> seen, ColourSamples person, ColourSamples background, double prior)
    {
        var pairs = (
            from p in Enumerable.Range(0, person.Count)
            from shade in new[] { (Dim: 1.0, Cost: 0.0), (Dim: 0.6, Cost: 0.2), (Dim: 0.3, Cost: 0.4) }
            from b in Enumerable.Range(0, background.Count)
            select Try(Doubles(seen), Doubles(person[p]), shade.Dim, Doubles(background[b]), prior, shade.Cost)).ToList();
        var least = pairs.Min(pair => pair.Cost);
        return [.. pairs.Where(pair => pair.Cost <= least + Tie).Select(pair => Judge(pair, prior)).Distinct()];
    }

    private static (double Alpha, double Confidence) Judge((double Cost, double Alpha, double Contrast) pair, double prior)
    {
        var likeness = Math.Exp(-pair.Contrast / 0.02);
        var (own, models) = (Math.Exp(-pair.Cost / 2) * (1 - likeness), 0.5 * likeness);
        return (((own * pair.Alpha) + (models * prior)) / Math.Max(own + models, 1e-6), own + models);
    }

    private static (double Cost, double Alpha, double Contrast) Try(
        double[] seen, double[] lit, double dim, double[] background, double prior, double shadeCost)
    {
        var person = Array.ConvertAll(lit, v => v * dim);
        var (along, length, contrast, rest) = (0.0, 1e-5, 0.0, 0.0);
        for (var c = 0; c < 3; c++)
        {
            var across = (person[c] * person[c]) - (background[c] * background[c]);
            along += ((seen[c] * seen[c]) - (background[c] * background[c])) * across;
            length += across * across;
            contrast += (lit[c] - background[c]) * (lit[c] - background[c]);
        }

        var alpha = Math.Clamp(along / length, 0, 1);
        for (var c = 0; c < 3; c++)
        {
            var mixed = (alpha * person[c] * person[c]) + ((1 - alpha) * background[c] * background[c]);
            var deviations = ((seen[c] * seen[c]) - mixed) / (0.03 * (seen[c] + Math.Max(seen[c], 0.1)));
            rest += deviations * deviations;
        }

        return (rest + (0.5 * alpha * (1 - alpha)) + (2 * (alpha - prior) * (alpha - prior)) + (shadeCost * alpha), alpha, contrast);
    }

    private static double[] Doubles(Vector128<float> colour) => [colour.GetElement(0), colour.GetElement(1), colour.GetElement(2)];
}
