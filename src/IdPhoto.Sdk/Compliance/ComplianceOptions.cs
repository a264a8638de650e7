using IdPhoto.Compliance;

namespace IdPhoto;

/// <summary>Limits and tolerances of the checks. What a document states comes from its template, not from here.</summary>
public sealed class ComplianceOptions
{
    /// <summary>Chin to the top of the head.</summary>
    public HeadHeightOptions HeadHeight { get; set; } = new();

    /// <summary>The eye line above the lower edge.</summary>
    public EyeLineOptions EyeLine { get; set; } = new();

    /// <summary>The room above the head.</summary>
    public TopMarginOptions TopMargin { get; set; } = new();

    /// <summary>The room below the chin.</summary>
    public ChinMarginOptions ChinMargin { get; set; } = new();

    /// <summary>The face's midline across the frame.</summary>
    public CentringOptions Centring { get; set; } = new();

    /// <summary>The face's centre down the frame.</summary>
    public VerticalCentringOptions VerticalCentring { get; set; } = new();

    /// <summary>The head's width in the frame's.</summary>
    public HeadWidthOptions HeadWidth { get; set; } = new();

    /// <summary>Pixels between the eyes.</summary>
    public InterEyeDistanceOptions InterEyeDistance { get; set; } = new();

    /// <summary>The head's tilt in the picture.</summary>
    public RollOptions Roll { get; set; } = new();

    /// <summary>The head turned up or down.</summary>
    public PitchOptions Pitch { get; set; } = new();

    /// <summary>The head turned to a side.</summary>
    public YawOptions Yaw { get; set; } = new();

    /// <summary>Both eyes open.</summary>
    public EyesOpenOptions EyesOpen { get; set; } = new();

    /// <summary>Looking at the camera.</summary>
    public GazeOptions Gaze { get; set; } = new();

    /// <summary>The mouth shut.</summary>
    public MouthClosedOptions MouthClosed { get; set; } = new();

    /// <summary>A neutral expression.</summary>
    public ExpressionOptions Expression { get; set; } = new();

    /// <summary>Hair and head clear of the frame's edges.</summary>
    public HeadInsideFrameOptions HeadInsideFrame { get; set; } = new();

    /// <summary>The shoulders shown.</summary>
    public ShouldersOptions Shoulders { get; set; } = new();

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
