namespace IdPhoto.Compliance.Checks.TopMargin;

/// <summary>The frame's upper edge to the top of the head, where the document says the head begins: at the crown or at the hair.</summary>
internal sealed class TopMarginCheck(TopMarginOptions options) : IComplianceCheck
{
    public string Id => CheckIds.TopMargin;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var rules = context.Template.Head;
        var hair = rules.Top == HeadTop.Hair;
        var margin = context.InFrame(hair ? context.Head.HairTop : context.Head.Crown).Y;
        var share = hair ? options.HairUncertainty : options.CrownUncertainty;
        return FrameMeasures.Judge(Id, context, margin, rules.TopMargin, "head.topMargin", FrameMeasures.HeadHeight(context) * share);
    }
}
