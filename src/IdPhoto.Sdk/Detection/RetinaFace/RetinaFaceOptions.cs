namespace IdPhoto;

/// <summary>What RetinaFace counts as a face. The defaults are those of the reference's demonstration (Pytorch_Retinaface, detect.py).</summary>
public sealed record RetinaFaceOptions
{
    /// <summary>The least score of a face, 0 to 1. Default 0.6.</summary>
    public double MinScore { get; init; } = 0.6;

    /// <summary>Of two boxes that overlap by more (intersection over union, 0 to 1) the better stays. Default 0.4.</summary>
    public double MaxOverlap { get; init; } = 0.4;

    /// <summary>
    /// The longer side above which the photo is shrunk where the file leaves the input's size open, pixels; a file of fixed size decides
    /// for itself. Default 640, the size at which the smaller models were trained.
    /// </summary>
    public int LongSide { get; init; } = 640;

    /// <summary>The values of HivisionIDPhotos: score above 0.8, overlap 0.2, photos of up to 2000 px at their own size.</summary>
    public static RetinaFaceOptions Hivision { get; } = new() { MinScore = 0.8, MaxOverlap = 0.2, LongSide = 2000 };
}
