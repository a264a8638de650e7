using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.BackgroundShadow;

/// <summary>
/// No shadow behind the head (ICAO TR Portrait Quality): how much darker than the background's upper quartile the darkest tenth of what
/// lies beside head and neck is, in L*, after the texture was averaged away.
/// </summary>
internal sealed class BackgroundShadowCheck(BackgroundShadowOptions options) : IComplianceCheck
{
    // Beside the head: nearer than three quarters of the distance of the eyes.
    private const float Near = (float)(0.75 * AlignedPortrait.InterEyeDistance);

    // The darkest tenth of a few cells would be one cell.
    private const int EnoughBeside = 50;

    public string Id => CheckIds.BackgroundShadow;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var cells = context.Background.All;
        if (!context.Background.AreEnough)
        {
            return ComplianceResult.NotAssessed(Id, BackgroundCells.TooFew);
        }

        var smooth = SmoothLightness.Of(cells);
        if (Texture(cells, smooth) > options.MaxTexture)
        {
            return ComplianceResult.NotAssessed(Id, "The background is patterned: a shadow cannot be told from the pattern.");
        }

        var beside = Beside(context, cells, smooth);
        if (beside.Length < EnoughBeside)
        {
            return ComplianceResult.NotAssessed(Id, "Too little background is visible beside the head.");
        }

        var drop = Math.Max(0, Quantile(smooth, 0.75) - Quantile(beside, 0.1));
        return ComplianceResult.Measured(Id, drop, "deltaE", AllowedRange.AtMost(options.MaxDrop), options.Uncertainty);
    }

    private static float[] Beside(ComplianceContext context, BackgroundCell[] cells, float[] smooth)
    {
        var map = context.Portrait.FromPhoto;
        var top = map.Apply(context.Head.Crown).Y / BackgroundCells.CellSize;
        var bottom = (map.Apply(context.Head.Chin).Y + (AlignedPortrait.InterEyeDistance / 2)) / BackgroundCells.CellSize;
        return [.. cells.Zip(smooth).Where(c => c.First.FromPerson < Near && c.First.Y >= top && c.First.Y <= bottom).Select(c => c.Second)];
    }

    private static double Texture(BackgroundCell[] cells, float[] smooth) =>
        Math.Sqrt(cells.Zip(smooth).Average(c => (c.First.Colour.L - c.Second) * (c.First.Colour.L - c.Second)));

    private static double Quantile(float[] values, double share)
    {
        float[] sorted = [.. values];
        sorted.AsSpan().Sort();
        return sorted[(int)(share * (sorted.Length - 1))];
    }
}
