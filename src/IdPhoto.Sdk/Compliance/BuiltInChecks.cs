using IdPhoto.Compliance.Checks.BackgroundColour;
using IdPhoto.Compliance.Checks.BackgroundShadow;
using IdPhoto.Compliance.Checks.BackgroundUniformity;
using IdPhoto.Compliance.Checks.Centring;
using IdPhoto.Compliance.Checks.ChinMargin;
using IdPhoto.Compliance.Checks.Compression;
using IdPhoto.Compliance.Checks.DynamicRange;
using IdPhoto.Compliance.Checks.Expression;
using IdPhoto.Compliance.Checks.EyeLine;
using IdPhoto.Compliance.Checks.EyesOpen;
using IdPhoto.Compliance.Checks.EyesVisible;
using IdPhoto.Compliance.Checks.FaceZones;
using IdPhoto.Compliance.Checks.Gaze;
using IdPhoto.Compliance.Checks.Glasses;
using IdPhoto.Compliance.Checks.HeadHeight;
using IdPhoto.Compliance.Checks.HeadInsideFrame;
using IdPhoto.Compliance.Checks.HeadWidth;
using IdPhoto.Compliance.Checks.InterEyeDistance;
using IdPhoto.Compliance.Checks.LightingSymmetry;
using IdPhoto.Compliance.Checks.MouthClosed;
using IdPhoto.Compliance.Checks.NaturalColour;
using IdPhoto.Compliance.Checks.OverExposure;
using IdPhoto.Compliance.Checks.PhotoFile;
using IdPhoto.Compliance.Checks.Pitch;
using IdPhoto.Compliance.Checks.RedEye;
using IdPhoto.Compliance.Checks.Resolution;
using IdPhoto.Compliance.Checks.Roll;
using IdPhoto.Compliance.Checks.Sharpness;
using IdPhoto.Compliance.Checks.Shoulders;
using IdPhoto.Compliance.Checks.SingleFace;
using IdPhoto.Compliance.Checks.TopMargin;
using IdPhoto.Compliance.Checks.UnderExposure;
using IdPhoto.Compliance.Checks.VerticalCentring;
using IdPhoto.Compliance.Checks.Yaw;

namespace IdPhoto.Compliance;

/// <summary>The checks that the library brings, in the order of the report.</summary>
internal static class BuiltInChecks
{
    public static IReadOnlyList<IComplianceCheck> Create(ComplianceOptions options) =>
    [
        new SingleFaceCheck(),
        new HeadHeightCheck(options.HeadHeight),
        new EyeLineCheck(options.EyeLine),
        new TopMarginCheck(options.TopMargin),
        new ChinMarginCheck(options.ChinMargin),
        new CentringCheck(options.Centring),
        new VerticalCentringCheck(options.VerticalCentring),
        new HeadWidthCheck(options.HeadWidth),
        new InterEyeDistanceCheck(options.InterEyeDistance),
        new RollCheck(options.Roll),
        new PitchCheck(options.Pitch),
        new YawCheck(options.Yaw),
        new EyesOpenCheck(options.EyesOpen),
        new GazeCheck(options.Gaze),
        new MouthClosedCheck(options.MouthClosed),
        new ExpressionCheck(options.Expression),
        new GlassesCheck(),
        new EyesVisibleCheck(),
        new RedEyeCheck(options.RedEye),
        new HeadInsideFrameCheck(options.HeadInsideFrame),
        new ShouldersCheck(options.Shoulders),
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
