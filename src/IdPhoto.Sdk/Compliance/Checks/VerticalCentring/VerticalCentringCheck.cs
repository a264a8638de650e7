namespace IdPhoto.Compliance.Checks.VerticalCentring;

/// <summary>
/// The face's centre down the frame (Mv/B of ICAO TR Portrait Quality, table 5). The centre M is where the face's midline crosses the line
/// through the eyes (ISO/IEC 19794-5).
/// </summary>
internal sealed class VerticalCentringCheck(VerticalCentringOptions options) : IComplianceCheck
{
    public string Id => CheckIds.VerticalCentring;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var percent = context.InFrame(context.Head.MidlineAtEyes).Y / context.FrameHeight * 100;
        var result = IcaoFrame.Judge(Id, context, percent, new AllowedRange(options.MinPercent, options.MaxPercent), options.UncertaintyPercent);

        // A child's eyes lie lower in the head, and nothing here tells a child from a grown-up.
        return result.Status == ComplianceStatus.Fail && percent > options.MaxPercent && percent <= options.ChildMaxPercent
            ? result with { Status = ComplianceStatus.Borderline }
            : result;
    }
}
