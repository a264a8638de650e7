using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.BackgroundUniformity;

/// <summary>
/// A plain background (ICAO TR Portrait Quality; ISO/IEC 39794-5 D.1.4.2.5): the spread of its colour, the root of the mean squared
/// distance from the mean in L*a*b*. Patterns, objects, edges and strong gradients all widen it.
/// </summary>
internal sealed class BackgroundUniformityCheck(BackgroundUniformityOptions options) : IComplianceCheck
{
    public string Id => CheckIds.BackgroundUniformity;

    public ComplianceResult Evaluate(ComplianceContext context) => context.Background.AreEnough
        ? ComplianceResult.Measured(Id, Spread(context.Background.All), "deltaE", AllowedRange.AtMost(options.MaxSpread), options.Uncertainty)
        : ComplianceResult.NotAssessed(Id, BackgroundCells.TooFew);

    private static double Spread(BackgroundCell[] cells)
    {
        var (l, a, b, squares) = (0.0, 0.0, 0.0, 0.0);
        foreach (var cell in cells)
        {
            var colour = cell.Colour;
            (l, a, b) = (l + colour.L, a + colour.A, b + colour.B);
            squares += ((double)colour.L * colour.L) + ((double)colour.A * colour.A) + ((double)colour.B * colour.B);
        }

        // The mean of squares less the square of the mean; rounding may leave a little less than nothing.
        var n = cells.Length;
        return Math.Sqrt(Math.Max(0, (squares / n) - (((l * l) + (a * a) + (b * b)) / ((double)n * n))));
    }
}
