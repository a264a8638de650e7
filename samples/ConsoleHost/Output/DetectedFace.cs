namespace IdPhoto.ConsoleHost.Output;

/// <summary>One face as the detector sees it.</summary>
/// <param name="Box">[x, y, width, height].</param>
/// <param name="Score">The detector's confidence, 0 to 1.</param>
/// <param name="Points">Eyes, nose, corners of the mouth, each [x, y]; of a pair the one on the picture's left first.</param>
internal sealed record DetectedFace(double[] Box, double Score, double[][] Points)
{
    public static DetectedFace From(Face face) => new(
        FaceReport.Numbers(face.Box),
        Math.Round(face.Score, 4),
        [
            FaceReport.Numbers(face.Points.ImageLeftEye),
            FaceReport.Numbers(face.Points.ImageRightEye),
            FaceReport.Numbers(face.Points.Nose),
            FaceReport.Numbers(face.Points.ImageLeftMouth),
            FaceReport.Numbers(face.Points.ImageRightMouth),
        ]);
}
