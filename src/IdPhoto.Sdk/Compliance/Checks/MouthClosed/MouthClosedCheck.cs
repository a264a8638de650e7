namespace IdPhoto.Compliance.Checks.MouthClosed;

/// <summary>The mouth shut: the gap between the inner lips over the distance from the eyes to the chin (the measure of ISO/IEC 29794-5).</summary>
internal sealed class MouthClosedCheck(MouthClosedOptions options) : IComplianceCheck
{
    public string Id => CheckIds.MouthClosed;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id, context.Landmarks.MouthOpening, "ratio", AllowedRange.AtMost(options.MaxOpening), options.Uncertainty);
}
