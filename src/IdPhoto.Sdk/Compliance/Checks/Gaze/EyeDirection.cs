using IdPhoto.Imaging;
using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Compliance.Checks.Gaze;

/// <summary>Where the eyes look, from the irises between the corners of the lids.</summary>
internal static class EyeDirection
{
    // An average adult eye, millimetres: the lids' corners are 30 apart at most and 27 to 28 as a rule, the iris lies 10.5 before the
    // point about which the eye turns, and the middle of the corners 2.5 before it.
    private const double CornerDistance = 27.5;
    private const double IrisRadius = 10.5;
    private const double CornersBeforeCentre = 2.5;

    /// <summary>The angle between the gaze and the camera's axis, to the picture's right, degrees.</summary>
    public static double SidewaysDegrees(FaceLandmarks landmarks)
    {
        var level = AffineTransform.Similarity(1, -landmarks.RollDegrees, landmarks.EyeMidpoint, default);
        var left = Offset(landmarks, MeshTopology.LeftEye, landmarks.ImageLeftEye, level);
        var right = Offset(landmarks, MeshTopology.RightEye, landmarks.ImageRightEye, level);

        // Turning the head narrows the eyes, and it carries their corners, which lie before the centres, with it.
        var (sin, cos) = Math.SinCos(landmarks.Pose.Yaw * Math.PI / 180);
        var millimetres = ((left + right) / 2 * cos * CornerDistance) + (CornersBeforeCentre * sin);
        return Math.Asin(Math.Clamp(millimetres / IrisRadius, -1, 1)) * 180 / Math.PI;
    }

    private static double Offset(FaceLandmarks landmarks, IReadOnlyList<int> eye, EyeLandmarks measured, AffineTransform level)
    {
        var width = landmarks.Mesh[eye[0]].Point.DistanceTo(landmarks.Mesh[eye[8]].Point);
        return (level.Apply(measured.Iris).X - level.Apply(measured.Centre).X) / width;
    }
}
