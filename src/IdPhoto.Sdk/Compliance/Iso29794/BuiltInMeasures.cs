using IdPhoto.Compliance.Iso29794.Measures;

namespace IdPhoto.Compliance.Iso29794;

/// <summary>The quality measures that the library takes itself: the standard's definitions on this library's landmarks, pose and matte.</summary>
internal static class BuiltInMeasures
{
    public static IReadOnlyList<IQualityMeasure> Create() =>
    [
        new BackgroundUniformity(),
        new IlluminationUniformity(),
        new LuminanceMean(),
        new LuminanceVariance(),
        new UnderExposurePrevention(),
        new OverExposurePrevention(),
        new DynamicRange(),
        new NaturalColour(),
        new SingleFacePresent(),
        new EyesOpen(),
        new MouthClosed(),
        new InterEyeDistance(),
        new HeadSize(),
        new LeftwardCrop(),
        new RightwardCrop(),
        new MarginAbove(),
        new MarginBelow(),
        new HeadPoseYaw(),
        new HeadPosePitch(),
        new HeadPoseRoll(),
    ];
}
