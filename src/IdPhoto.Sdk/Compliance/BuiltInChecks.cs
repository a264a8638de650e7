using IdPhoto.Compliance.Checks.BackgroundColour;
using IdPhoto.Compliance.Checks.BackgroundShadow;
using IdPhoto.Compliance.Checks.BackgroundUniformity;
using IdPhoto.Compliance.Checks.Compression;
using IdPhoto.Compliance.Checks.DynamicRange;
using IdPhoto.Compliance.Checks.FaceZones;
using IdPhoto.Compliance.Checks.HeadHeight;
using IdPhoto.Compliance.Checks.LightingSymmetry;
using IdPhoto.Compliance.Checks.NaturalColour;
using IdPhoto.Compliance.Checks.OverExposure;
using IdPhoto.Compliance.Checks.PhotoFile;
using IdPhoto.Compliance.Checks.RedEye;
using IdPhoto.Compliance.Checks.Resolution;
using IdPhoto.Compliance.Checks.Sharpness;
using IdPhoto.Compliance.Checks.UnderExposure;
using IdPhoto.Compliance.Checks.Yaw;

namespace IdPhoto.Compliance;

/// <summary>The checks that the library brings, in the order of the report.</summary>
internal static class BuiltInChecks
{
    public static IReadOnlyList<IComplianceCheck> Create(ComplianceOptions options) =>
    [
        new HeadHeightCheck(options.HeadHeight),
        new YawCheck(options.Yaw),
        new RedEyeCheck(options.RedEye),
        new BackgroundUniformityCheck(options.BackgroundUniformity),
        new BackgroundColourCheck(options.BackgroundColour),
        new BackgroundShadowCheck(options.BackgroundShadow),
        new LightingSymmetryCheck(options.LightingSymmetry),
        new FaceZonesCheck(options.FaceZones),
        new UnderExposureCheck(options.UnderExposure),
        new OverExposureCheck(options.OverExposure),
        new DynamicRangeCheck(options.DynamicRange),
        new NaturalColourCheck(options.NaturalColour),
        new SharpnessCheck(options.Sharpness),
        new CompressionCheck(options.Compression),
        new ResolutionCheck(options.Resolution),
        new PhotoFileCheck(options.File),
    ];
}
