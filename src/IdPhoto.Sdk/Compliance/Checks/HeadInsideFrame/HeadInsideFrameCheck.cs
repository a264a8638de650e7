namespace IdPhoto.Compliance.Checks.HeadInsideFrame;

/// <summary>
/// Hair and head clear of the edges: how much of the upper edge, and of the sides, shows the person. Of the frame's sides the part above the eyes
/// counts, as long hair and shoulders may leave the frame; where the photo ends inside the frame, all of it down to the chin, as hair that
/// ends in a straight line is always a fault.
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

        var eyes = context.InFrame(context.Head.MidlineAtEyes).Y;
        var chin = Math.Min(context.InFrame(context.Head.Chin).Y, context.FrameHeight);
        for (var y = 0.5; y < chin; y++)
        {
            var (left, right) = (edges.LeftAt(y), edges.RightAt(y));
            touching += (y < eyes || left > 0) && person.Has(new(left + inset, y)) ? 1 : 0;
            touching += (y < eyes || right < context.FrameWidth) && person.Has(new(right - inset, y)) ? 1 : 0;
        }

        return ComplianceResult.Measured(
            Id, 100.0 * touching / context.FrameWidth, "%", AllowedRange.AtMost(options.MaxTouchingPercent), options.UncertaintyPercent);
    }
}
