namespace IdPhoto.Compliance.Checks.Shoulders;

/// <summary>
/// Shoulders on both sides of the lower edge: how far the person reaches there from the face's midline, on the side where it is less, over half
/// the head's width. A neck alone reaches about 0.6; 0 where the photo ends above the frame's lower edge, so that the shoulders are cut.
/// </summary>
internal sealed class ShouldersCheck(ShouldersOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Shoulders;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        if (!PersonInFrame.TryFind(context, out var person))
        {
            return ComplianceResult.NotAssessed(Id, "Nothing says where the person ends and the background begins.");
        }

        var reach = context.Shortfall.Bottom >= 0.5 ? 0 : Reach(context, person);
        return ComplianceResult.Measured(Id, reach, "ratio", AllowedRange.AtLeast(options.MinReach), options.Uncertainty);
    }

    private double Reach(ComplianceContext context, PersonInFrame person)
    {
        var y = context.FrameHeight * (1 - (options.EdgePercent / 100));
        var middle = context.InFrame(context.Head.MidlineAtEyes).X;
        var head = context.Landmarks.Mesh.Max(p => context.InFrame(p.Point).X) - context.Landmarks.Mesh.Min(p => context.InFrame(p.Point).X);
        var (left, right) = (0, 0);
        for (var x = 0.5; x < context.FrameWidth; x++)
        {
            if (person.Has(new(x, y)))
            {
                _ = x < middle ? left++ : right++;
            }
        }

        return Math.Min(left, right) / (head / 2);
    }
}
