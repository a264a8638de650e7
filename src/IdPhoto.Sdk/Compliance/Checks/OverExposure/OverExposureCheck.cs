namespace IdPhoto.Compliance.Checks.OverExposure;

/// <summary>The face not burnt out: the share of it with a luminance from 247 to 255 of 255 in linear light, as ISO/IEC 29794-5 counts.</summary>
internal sealed class OverExposureCheck(OverExposureOptions options) : IComplianceCheck
{
    public string Id => CheckIds.OverExposure;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id, 100 * context.Portrait.FaceLuminance.ShareOf(247, 255), "%", AllowedRange.AtMost(options.MaxPercent), options.UncertaintyPercent);
}
