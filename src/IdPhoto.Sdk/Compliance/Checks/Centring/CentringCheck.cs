namespace IdPhoto.Compliance.Checks.Centring;

/// <summary>The face's midline across the frame (Mh/A of ICAO TR Portrait Quality, table 5).</summary>
internal sealed class CentringCheck(CentringOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Centring;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id,
        context.InFrame(context.Head.MidlineAtEyes).X / context.FrameWidth * 100,
        "%",
        new AllowedRange(options.MinPercent, options.MaxPercent),
        options.UncertaintyPercent);
}
