namespace IdPhoto.Detection.YuNet;

/// <summary>
/// One of YuNet's three feature maps: how its cells answer. Source: OpenCV, modules/objdetect/src/face_detect.cpp.
/// </summary>
/// <param name="Stride">Input pixels per cell.</param>
/// <param name="Columns">Cells in a row.</param>
internal readonly record struct YuNetLevel(int Stride, int Columns)
{
    /// <summary>The geometric mean of "this class" and "an object is here", each held to 0 to 1.</summary>
    public static double Score(float cls, float obj) => Math.Sqrt(Math.Clamp(cls, 0f, 1f) * Math.Clamp(obj, 0f, 1f));

    /// <summary>The box of a cell: offset of its centre from the cell's corner in strides, logarithm of its size in strides.</summary>
    public PhotoBox Box(int cell, ReadOnlySpan<float> bbox)
    {
        var centre = Point(cell, bbox);
        var (width, height) = (Math.Exp(bbox[2]) * Stride, Math.Exp(bbox[3]) * Stride);
        return new(centre.X - (width / 2), centre.Y - (height / 2), width, height);
    }

    /// <summary>The five points of a cell. YuNet names them by the subject's sides, which puts the image's left first.</summary>
    public FacePoints Points(int cell, ReadOnlySpan<float> kps) =>
        new(Point(cell, kps), Point(cell, kps[2..]), Point(cell, kps[4..]), Point(cell, kps[6..]), Point(cell, kps[8..]));

    private PhotoPoint Point(int cell, ReadOnlySpan<float> offset) =>
        new(((cell % Columns) + offset[0]) * Stride, ((cell / Columns) + offset[1]) * Stride);
}
