namespace IdPhoto.Compliance.Checks.Pitch;

/// <summary>The head turned up or down (ICAO TR Portrait Quality, table 8).</summary>
internal sealed class PitchCheck(PitchOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Pitch;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id,
        context.Landmarks.Pose.Pitch - options.FrontalDegrees,
        "deg",
        AllowedRange.Within(options.LimitDegrees),
        options.UncertaintyDegrees);
}
