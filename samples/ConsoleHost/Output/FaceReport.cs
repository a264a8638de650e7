namespace IdPhoto.ConsoleHost.Output;

/// <summary>Where the face lies in the finished photo: output pixels, origin top left, left as seen in the picture; degrees.</summary>
internal sealed record FaceReport(
    double[] Box, double[] LeftEye, double[] RightEye, double[] Chin, double[] Crown, double Roll, double Yaw, double Pitch)
{
    public static FaceReport From(FaceGeometry face) => new(
        Numbers(face.Box),
        Numbers(face.ImageLeftEye),
        Numbers(face.ImageRightEye),
        Numbers(face.Chin),
        Numbers(face.Crown),
        Round(face.Pose.Roll),
        Round(face.Pose.Yaw),
        Round(face.Pose.Pitch));

    /// <summary>A box as [x, y, width, height].</summary>
    public static double[] Numbers(PhotoBox box) => [Round(box.X), Round(box.Y), Round(box.Width), Round(box.Height)];

    /// <summary>A point as [x, y].</summary>
    public static double[] Numbers(PhotoPoint point) => [Round(point.X), Round(point.Y)];

    // A hundredth of a pixel or degree is finer than any model here measures.
    private static double Round(double value) => Math.Round(value, 2);
}
