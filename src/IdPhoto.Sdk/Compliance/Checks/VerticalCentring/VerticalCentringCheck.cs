namespace IdPhoto.Compliance.Checks.VerticalCentring;

/// <summary>
/// The face's centre down the frame (Mv/B of ICAO TR Portrait Quality, table 5). The centre M is where the face's midline crosses the line
/// through the eyes (ISO/IEC 19794-5).
/// </summary>
internal sealed class VerticalCentringCheck(VerticalCentringOptions options) : IComplianceCheck
{
    public string Id => CheckIds.VerticalCentring;

    public ComplianceResult Evaluate(ComplianceContext context) => IcaoFrame.Judge(
        Id,
        context,
        context.InFrame(context.Head.MidlineAtEyes).Y / context.FrameHeight * 100,
        new AllowedRange(options.MinPercent, options.MaxPercent),
        options.UncertaintyPercent);
}
