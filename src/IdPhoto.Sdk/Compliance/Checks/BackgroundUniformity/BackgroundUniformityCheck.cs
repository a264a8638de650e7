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
        var mean = (L: cells.Average(c => (double)c.Colour.L), A: cells.Average(c => (double)c.Colour.A), B: cells.Average(c => (double)c.Colour.B));
        return Math.Sqrt(cells.Average(c => Square(c.Colour.L - mean.L) + Square(c.Colour.A - mean.A) + Square(c.Colour.B - mean.B)));
    }

    private static double Square(double v) => v * v;
}
