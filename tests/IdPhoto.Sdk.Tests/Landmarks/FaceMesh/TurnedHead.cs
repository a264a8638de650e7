using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Tests.Landmarks;

/// <summary>
/// The canonical face, turned from the frontal view and photographed from afar: 40 px a centimetre, its origin at (500, 600). First the
/// pitch, then the yaw, last the roll in the picture, about axes that stay with the camera.
/// </summary>
internal static class TurnedHead
{
    public static LandmarkPoint[] Mesh(HeadPose pose)
    {
        var mesh = new LandmarkPoint[FaceLandmarks.MeshSize];
        foreach (var v in CanonicalFace.RigidPoints)
        {
            // Looking down takes what is in front, +z, down; y points up here.
            var (z, y) = Turn(v.Z, v.Y, -pose.Pitch);

            // Turning to the picture's right takes what is in front to the right.
            (z, var x) = Turn(z, v.X, pose.Yaw);

            // Clockwise as the camera sees it takes the face's right side down.
            (x, y) = Turn(x, y, -pose.Roll);
            mesh[v.Index] = new(500 + (40 * x), 600 - (40 * y), -40 * z);
        }

        return mesh;
    }

    // From the first axis towards the second.
    private static (double First, double Second) Turn(double first, double second, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return ((first * cos) - (second * sin), (first * sin) + (second * cos));
    }
}
