namespace IdPhoto.Compliance;

/// <summary>The ids of the built-in checks.</summary>
public static class CheckIds
{
    /// <summary>One face and no second one.</summary>
    public const string SingleFace = "single-face";

    /// <summary>Chin to the top of the head, as the document measures it.</summary>
    public const string HeadHeight = "head-height";

    /// <summary>The eye line above the lower edge.</summary>
    public const string EyeLine = "eye-line";

    /// <summary>The room above the head.</summary>
    public const string TopMargin = "top-margin";

    /// <summary>The chin above the lower edge.</summary>
    public const string ChinMargin = "chin-margin";

    /// <summary>The face's midline across the frame.</summary>
    public const string Centring = "centring";

    /// <summary>The face's centre down the frame.</summary>
    public const string VerticalCentring = "vertical-centring";

    /// <summary>The head's width in the frame's.</summary>
    public const string HeadWidth = "head-width";

    /// <summary>Pixels between the eyes.</summary>
    public const string InterEyeDistance = "inter-eye-distance";

    /// <summary>The head's tilt in the picture.</summary>
    public const string Roll = "roll";

    /// <summary>The head turned up or down.</summary>
    public const string Pitch = "pitch";

    /// <summary>The head turned to a side.</summary>
    public const string Yaw = "yaw";

    /// <summary>Both eyes open.</summary>
    public const string EyesOpen = "eyes-open";

    /// <summary>Looking at the camera.</summary>
    public const string Gaze = "gaze";

    /// <summary>The mouth shut.</summary>
    public const string MouthClosed = "mouth-closed";

    /// <summary>A neutral expression.</summary>
    public const string Expression = "expression";

    /// <summary>No glasses where they are forbidden.</summary>
    public const string Glasses = "glasses";

    /// <summary>Nothing before the eyes.</summary>
    public const string EyesVisible = "eyes-visible";

    /// <summary>No red pupils.</summary>
    public const string RedEye = "red-eye";

    /// <summary>Hair and head clear of the frame's edges.</summary>
    public const string HeadInsideFrame = "head-inside-frame";

    /// <summary>The shoulders not cut.</summary>
    public const string Shoulders = "shoulders";

    /// <summary>A plain background.</summary>
    public const string BackgroundUniformity = "background-uniformity";

    /// <summary>A background in a colour that the document accepts.</summary>
    public const string BackgroundColour = "background-colour";

    /// <summary>No shadow behind the head.</summary>
    public const string BackgroundShadow = "background-shadow";

    /// <summary>The same light on both cheeks.</summary>
    public const string LightingSymmetry = "lighting-symmetry";

    /// <summary>No part of the face much darker than another.</summary>
    public const string FaceZones = "face-zones";

    /// <summary>The face not too dark.</summary>
    public const string UnderExposure = "under-exposure";

    /// <summary>The face not burnt out.</summary>
    public const string OverExposure = "over-exposure";

    /// <summary>Enough tones in the face.</summary>
    public const string DynamicRange = "dynamic-range";

    /// <summary>Skin in the colour of skin.</summary>
    public const string NaturalColour = "natural-colour";

    /// <summary>In focus, not blurred.</summary>
    public const string Sharpness = "sharpness";

    /// <summary>Not compressed too far.</summary>
    public const string Compression = "compression";

    /// <summary>Enough pixels for the document, without enlarging.</summary>
    public const string Resolution = "resolution";

    /// <summary>The file's size, format and pixels as the document asks.</summary>
    public const string File = "file";
}
