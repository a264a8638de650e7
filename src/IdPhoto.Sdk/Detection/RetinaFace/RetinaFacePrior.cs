namespace IdPhoto.Detection.RetinaFace;

/// <summary>A square in input pixels: its centre and its side.</summary>
internal readonly record struct RetinaFacePrior(double X, double Y, double Side)
{
    // The reference's variances: offsets are learned in tenths, sizes in fifths (data/config.py).
    private const double OffsetVariance = 0.1;
    private const double SizeVariance = 0.2;

    /// <summary>The box that four outputs describe: offset of the centre, logarithm of the size.</summary>
    public PhotoBox Box(ReadOnlySpan<float> loc)
    {
        var centre = Point(loc);
        var (width, height) = (Side * Math.Exp(loc[2] * SizeVariance), Side * Math.Exp(loc[3] * SizeVariance));
        return new(centre.X - (width / 2), centre.Y - (height / 2), width, height);
    }

    /// <summary>The five points that ten outputs describe.</summary>
    public FacePoints Points(ReadOnlySpan<float> landmarks) => new(
        Point(landmarks), Point(landmarks[2..]), Point(landmarks[4..]), Point(landmarks[6..]), Point(landmarks[8..]));

    private PhotoPoint Point(ReadOnlySpan<float> offset) =>
        new(X + (offset[0] * OffsetVariance * Side), Y + (offset[1] * OffsetVariance * Side));
}
