namespace IdPhoto.Compliance.Checks.HeadInsideFrame;

/// <summary>
/// Hair and head clear of the edges: how much of the upper edge, and of the sides down to the eyes, shows the person. Farther down long hair and
/// shoulders may leave the frame. An edge is the frame's, or the photo's where the photo ends inside the frame.
/// </summary>
internal sealed class HeadInsideFrameCheck(HeadInsideFrameOptions options) : IComplianceCheck
{
    public string Id => CheckIds.HeadInsideFrame;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        if (!PersonInFrame.TryFind(context, out var person))
        {
            return ComplianceResult.NotAssessed(Id, "Nothing says where the person ends and the background begins.");
        }

        // Just inside the edges: outside them the matte says nothing.
        var inset = context.FrameHeight * options.EdgePercent / 100;
        var edges = new PictureEdges(context);
        var touching = 0;
        for (var x = 0.5; x < context.FrameWidth; x++)
        {
            touching += person.Has(new(x, edges.TopAt(x) + inset)) ? 1 : 0;
        }

        var eyes = Math.Min(context.InFrame(context.Head.MidlineAtEyes).Y, context.FrameHeight);
        for (var y = 0.5; y < eyes; y++)
        {
            touching += person.Has(new(edges.LeftAt(y) + inset, y)) ? 1 : 0;
            touching += person.Has(new(edges.RightAt(y) - inset, y)) ? 1 : 0;
        }

        return ComplianceResult.Measured(
            Id, 100.0 * touching / context.FrameWidth, "%", AllowedRange.AtMost(options.MaxTouchingPercent), options.UncertaintyPercent);
    }
}
