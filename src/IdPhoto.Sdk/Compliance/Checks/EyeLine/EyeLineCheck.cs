namespace IdPhoto.Compliance.Checks.EyeLine;

/// <summary>The eye line above the frame's lower edge.</summary>
internal sealed class EyeLineCheck(EyeLineOptions options) : IComplianceCheck
{
    public string Id => CheckIds.EyeLine;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var height = context.FrameHeight - context.InFrame(context.Head.MidlineAtEyes).Y;
        return FrameMeasures.Judge(
            Id, context, height, context.Template.Head.EyeLine, "head.eyeLine", FrameMeasures.HeadHeight(context) * options.Uncertainty);
    }
}
