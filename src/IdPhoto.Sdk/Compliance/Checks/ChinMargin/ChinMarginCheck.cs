namespace IdPhoto.Compliance.Checks.ChinMargin;

/// <summary>The chin above the frame's lower edge.</summary>
internal sealed class ChinMarginCheck(ChinMarginOptions options) : IComplianceCheck
{
    public string Id => CheckIds.ChinMargin;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var margin = context.FrameHeight - context.InFrame(context.Head.Chin).Y;
        return FrameMeasures.Judge(
            Id, context, margin, context.Template.Head.ChinMargin, "head.chinMargin", FrameMeasures.HeadHeight(context) * options.Uncertainty);
    }
}
