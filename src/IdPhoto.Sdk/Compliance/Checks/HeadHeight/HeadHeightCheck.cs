namespace IdPhoto.Compliance.Checks.HeadHeight;

/// <summary>Chin to the top of the head, where the document says the head begins: at the crown or at the hair.</summary>
internal sealed class HeadHeightCheck(HeadHeightOptions options) : IComplianceCheck
{
    public string Id => CheckIds.HeadHeight;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var rules = context.Template.Head;
        var top = context.InFrame(rules.Top == HeadTop.Hair ? context.Head.HairTop : context.Head.Crown);
        var height = top.DistanceTo(context.InFrame(context.Head.Chin));
        var share = rules.Top == HeadTop.Hair ? options.HairUncertainty : options.CrownUncertainty;
        return FrameMeasures.Judge(Id, context, height, rules.Height, "head.height", height * share);
    }
}
