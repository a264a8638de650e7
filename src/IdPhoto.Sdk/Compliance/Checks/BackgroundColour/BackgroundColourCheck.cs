using IdPhoto.Compliance.Colours;
using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.BackgroundColour;

/// <summary>
/// A background in a colour that the document accepts: CIEDE2000 from the background's median colour to the nearest accepted one.
/// </summary>
internal sealed class BackgroundColourCheck(BackgroundColourOptions options) : IComplianceCheck
{
    // So many cells, spread over all, have the median of all, and are sorted ten times as fast.
    private const int Sample = 2000;

    public string Id => CheckIds.BackgroundColour;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        if (!context.Background.AreEnough)
        {
            return ComplianceResult.NotAssessed(Id, BackgroundCells.TooFew);
        }

        var colour = Median(context.Background.All);
        var difference = context.Template.Backgrounds.Min(accepted => ColourDifference.Ciede2000(LabColour.Of(accepted), colour));
        return context.Template.IsHouseDefault("backgrounds")
            ? ComplianceResult.Unjudged(Id, difference, "deltaE", options.Uncertainty, $"No source states a background for {context.Template.Id}.")
            : ComplianceResult.Measured(Id, difference, "deltaE", AllowedRange.AtMost(context.Template.BackgroundTolerance ?? options.MaxDifference), options.Uncertainty);
    }

    // Of each axis: a door frame or a strand of hair moves a mean, not a median.
    private static LabColour Median(BackgroundCell[] cells) =>
        new(Middle(cells, c => c.Colour.L), Middle(cells, c => c.Colour.A), Middle(cells, c => c.Colour.B));

    private static float Middle(BackgroundCell[] cells, Func<BackgroundCell, float> axis)
    {
        var step = Math.Max(1, cells.Length / Sample);
        var values = new float[cells.Length / step];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = axis(cells[i * step]);
        }

        values.AsSpan().Sort();
        return values[values.Length / 2];
    }
}
