using IdPhoto.Compliance;

namespace IdPhoto;

/// <summary>Limits and tolerances of the checks. What a document states comes from its template, not from here.</summary>
public sealed class ComplianceOptions
{
    /// <summary>Chin to the top of the head.</summary>
    public HeadHeightOptions HeadHeight { get; set; } = new();

    /// <summary>The head turned to a side.</summary>
    public YawOptions Yaw { get; set; } = new();

    /// <summary>Red pupils.</summary>
    public RedEyeOptions RedEye { get; set; } = new();

    /// <summary>A plain background.</summary>
    public BackgroundUniformityOptions BackgroundUniformity { get; set; } = new();

    /// <summary>The background's colour.</summary>
    public BackgroundColourOptions BackgroundColour { get; set; } = new();

    /// <summary>A shadow behind the head.</summary>
    public BackgroundShadowOptions BackgroundShadow { get; set; } = new();

    /// <summary>The light on both cheeks.</summary>
    public LightingSymmetryOptions LightingSymmetry { get; set; } = new();

    /// <summary>The light on forehead, cheeks and chin.</summary>
    public FaceZonesOptions FaceZones { get; set; } = new();

    /// <summary>A face too dark.</summary>
    public UnderExposureOptions UnderExposure { get; set; } = new();

    /// <summary>A face burnt out.</summary>
    public OverExposureOptions OverExposure { get; set; } = new();

    /// <summary>The tones of a face.</summary>
    public DynamicRangeOptions DynamicRange { get; set; } = new();

    /// <summary>The colour of skin.</summary>
    public NaturalColourOptions NaturalColour { get; set; } = new();

    /// <summary>Focus and blur.</summary>
    public SharpnessOptions Sharpness { get; set; } = new();

    /// <summary>Loss by compression.</summary>
    public CompressionOptions Compression { get; set; } = new();

    /// <summary>Enlargement.</summary>
    public ResolutionOptions Resolution { get; set; } = new();

    /// <summary>The finished file.</summary>
    public PhotoFileOptions File { get; set; } = new();
}
