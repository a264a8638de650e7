namespace IdPhoto;

/// <summary>The quality components of ISO/IEC 29794-5:2025; the values are the standard's identifiers.</summary>
public enum QualityComponent
{
    /// <summary>The unified quality score.</summary>
    UnifiedQualityScore = 0x41,

    /// <summary>Background uniformity.</summary>
    BackgroundUniformity = 0x42,

    /// <summary>Illumination uniformity.</summary>
    IlluminationUniformity = 0x43,

    /// <summary>Mean of the luminance.</summary>
    LuminanceMean = 0x44,

    /// <summary>Variance of the luminance.</summary>
    LuminanceVariance = 0x45,

    /// <summary>Under-exposure prevention.</summary>
    UnderExposurePrevention = 0x46,

    /// <summary>Over-exposure prevention.</summary>
    OverExposurePrevention = 0x47,

    /// <summary>Dynamic range.</summary>
    DynamicRange = 0x48,

    /// <summary>Sharpness.</summary>
    Sharpness = 0x49,

    /// <summary>No compression artifacts.</summary>
    CompressionArtifacts = 0x4A,

    /// <summary>Natural colour.</summary>
    NaturalColour = 0x4B,

    /// <summary>Single face present.</summary>
    SingleFacePresent = 0x4C,

    /// <summary>Eyes open.</summary>
    EyesOpen = 0x4D,

    /// <summary>Mouth closed.</summary>
    MouthClosed = 0x4E,

    /// <summary>Eyes visible.</summary>
    EyesVisible = 0x4F,

    /// <summary>Mouth occlusion prevention.</summary>
    MouthOcclusionPrevention = 0x50,

    /// <summary>Face occlusion prevention.</summary>
    FaceOcclusionPrevention = 0x51,

    /// <summary>Inter-eye distance.</summary>
    InterEyeDistance = 0x52,

    /// <summary>Head size.</summary>
    HeadSize = 0x53,

    /// <summary>Leftward crop of the face.</summary>
    LeftwardCropOfTheFaceImage = 0x54,

    /// <summary>Rightward crop of the face.</summary>
    RightwardCropOfTheFaceImage = 0x55,

    /// <summary>Margin above the face.</summary>
    MarginAboveOfTheFaceImage = 0x56,

    /// <summary>Margin below the face.</summary>
    MarginBelowOfTheFaceImage = 0x57,

    /// <summary>Head pose: yaw.</summary>
    HeadPoseYaw = 0x58,

    /// <summary>Head pose: pitch.</summary>
    HeadPosePitch = 0x59,

    /// <summary>Head pose: roll.</summary>
    HeadPoseRoll = 0x5A,

    /// <summary>Expression neutrality.</summary>
    ExpressionNeutrality = 0x5B,

    /// <summary>No head coverings.</summary>
    NoHeadCoverings = 0x5C,
}
