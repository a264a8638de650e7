namespace IdPhoto.Compliance.Checks.Yaw;

/// <summary>The head turned to a side (ICAO TR Portrait Quality, table 8; ISO/IEC 19794-5 §7.2.2).</summary>
internal sealed class YawCheck(YawOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Yaw;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id, context.Landmarks.Pose.Yaw, "deg", AllowedRange.Within(options.LimitDegrees), options.UncertaintyDegrees);
}
