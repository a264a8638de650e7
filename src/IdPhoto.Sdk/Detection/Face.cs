namespace IdPhoto;

/// <summary>One detected face, in source pixels (origin top left).</summary>
/// <param name="Box">The detector's box. Detectors differ in what it covers: geometry never depends on it.</param>
/// <param name="Score">The detector's confidence, 0 to 1.</param>
/// <param name="Points">Five points, image-left first.</param>
public sealed record Face(PhotoBox Box, double Score, FacePoints Points)
{
    /// <summary>The clockwise tilt of the line through the eyes, degrees; positive when the image-right eye is lower.</summary>
    public double RollDegrees => Points.ImageLeftEye.DegreesTo(Points.ImageRightEye);

    /// <summary>The same face in a picture that is <paramref name="factor"/> times as large.</summary>
    public Face Scale(double factor) => this with { Box = Box.Scale(factor), Points = Points.Scale(factor) };
}
