namespace IdPhoto.Compliance.Checks.Roll;

/// <summary>
/// The head's tilt in the picture as it is (ICAO TR Portrait Quality, table 8). Read twice, from the line of the eyes and from the pose of the whole
/// face; where they disagree the tilt is known no better than that.
/// </summary>
internal sealed class RollCheck(RollOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Roll;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var (eyes, face) = (context.Landmarks.RollDegrees, context.Landmarks.Pose.Roll);
        return ComplianceResult.Measured(
            Id, eyes, "deg", AllowedRange.Within(options.LimitDegrees), Math.Max(options.UncertaintyDegrees, Math.Abs(eyes - face)));
    }
}
