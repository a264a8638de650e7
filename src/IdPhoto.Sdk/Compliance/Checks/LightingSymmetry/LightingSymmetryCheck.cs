using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.LightingSymmetry;

/// <summary>
/// The same light on both cheeks (ICAO TR Portrait Quality; ISO/IEC 39794-5 D.1): the light that comes from the darker cheek over that from
/// the brighter one, in linear light, where half is one stop of exposure.
/// </summary>
internal sealed class LightingSymmetryCheck(LightingSymmetryOptions options) : IComplianceCheck
{
    public string Id => CheckIds.LightingSymmetry;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var (image, regions) = (context.Portrait.Image, context.Portrait.Regions);
        var left = LuminanceHistogram.Of(image, regions.ImageLeftCheek).Mean;
        var right = LuminanceHistogram.Of(image, regions.ImageRightCheek).Mean;
        var percent = 100 * Math.Min(left, right) / Math.Max(left, right);
        return ComplianceResult.Measured(Id, percent, "%", AllowedRange.AtLeast(options.MinPercent), options.UncertaintyPercent);
    }
}
