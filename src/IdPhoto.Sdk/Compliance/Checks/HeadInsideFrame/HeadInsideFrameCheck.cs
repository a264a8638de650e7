namespace IdPhoto.Compliance.Checks.HeadInsideFrame;

/// <summary>
/// Hair and head clear of the edges: how much of the upper edge, and of the sides above the chin, shows the person. An edge is the frame's, or the
/// photo's where the photo ends inside the frame.
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

        // Just inside the edge: outside it the matte says nothing.
        var inset = context.FrameHeight * options.EdgePercent / 100;
        var (left, top, right) = (person.Picture.X + inset, person.Picture.Y + inset, person.Picture.Right - inset);
        var chin = Math.Min(context.InFrame(context.Head.Chin).Y, person.Picture.Bottom);
        var touching = person.LengthOn(new(left, top), new(right, top));
        if (chin > top)
        {
            touching += person.LengthOn(new(left, top), new(left, chin)) + person.LengthOn(new(right, top), new(right, chin));
        }

        return ComplianceResult.Measured(
            Id, touching / context.FrameWidth * 100, "%", AllowedRange.AtMost(options.MaxTouchingPercent), options.UncertaintyPercent);
    }
}
