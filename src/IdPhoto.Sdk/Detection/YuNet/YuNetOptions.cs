namespace IdPhoto;

/// <summary>What YuNet counts as a face. The defaults are those of opencv_zoo's demonstration.</summary>
public sealed record YuNetOptions
{
    /// <summary>The least score of a face, 0 to 1. Default 0.6; OpenCV's FaceDetectorYN starts from 0.9.</summary>
    public double MinScore { get; init; } = 0.6;

    /// <summary>Of two boxes that overlap by more (intersection over union, 0 to 1) the better stays. Default 0.3.</summary>
    public double MaxOverlap { get; init; } = 0.3;

    /// <summary>
    /// The longer side above which the photo is shrunk where the file leaves the input's size open, pixels. Default 640: YuNet sees faces
    /// of 10 to 300 px.
    /// </summary>
    public int LongSide { get; init; } = 640;
}
