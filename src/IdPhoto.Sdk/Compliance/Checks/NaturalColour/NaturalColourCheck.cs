using IdPhoto.Compliance.Iso29794.Measures;
using IdPhoto.Compliance.Regions;

namespace IdPhoto.Compliance.Checks.NaturalColour;

/// <summary>
/// Skin in the colour of skin: how far the mean of both cheeks lies outside the a*b* rectangle that ISO/IEC 29794-5 gives to human skin.
/// </summary>
internal sealed class NaturalColourCheck(NaturalColourOptions options) : IComplianceCheck
{
    public string Id => CheckIds.NaturalColour;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var regions = context.Portrait.Regions;
        var cheeks = MeanColour.Of(context.Portrait.Image, regions.ImageLeftCheek, regions.ImageRightCheek);
        return ComplianceResult.Measured(
            Id, SkinDistance.Unclipped(cheeks), "deltaE", AllowedRange.AtMost(options.MaxDistance), options.Uncertainty);
    }
}
