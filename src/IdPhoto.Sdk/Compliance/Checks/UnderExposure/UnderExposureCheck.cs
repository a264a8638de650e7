namespace IdPhoto.Compliance.Checks.UnderExposure;

/// <summary>
/// The face not too dark: its mean luminance in linear light. The share of nearly black pixels, which ISO/IEC 29794-5 scores, stays small
/// until a photo is lost; it stands beside the finding as the component.
/// </summary>
internal sealed class UnderExposureCheck(UnderExposureOptions options) : IComplianceCheck
{
    public string Id => CheckIds.UnderExposure;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id, 100 * context.Portrait.FaceLuminance.Mean, "%", AllowedRange.AtLeast(options.MinPercent), options.UncertaintyPercent);
}
