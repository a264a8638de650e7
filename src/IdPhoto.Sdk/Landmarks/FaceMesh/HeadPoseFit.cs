namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>
/// The head's rotation: the one that, with a scale and a shift, brings the canonical face's rigid points onto the measured 3-D points with
/// the least weighted squared error. Closed form with unit quaternions (Horn 1987): the eigenvector of the largest eigenvalue of a
/// symmetric 4×4 matrix made of the cross-covariance.
/// </summary>
internal static class HeadPoseFit
{
    public static HeadPose Fit(IReadOnlyList<LandmarkPoint> mesh)
    {
        var s = CrossCovariance(mesh);
        double[,] n =
        {
            { s[0, 0] + s[1, 1] + s[2, 2], s[1, 2] - s[2, 1], s[2, 0] - s[0, 2], s[0, 1] - s[1, 0] },
            { s[1, 2] - s[2, 1], s[0, 0] - s[1, 1] - s[2, 2], s[0, 1] + s[1, 0], s[2, 0] + s[0, 2] },
            { s[2, 0] - s[0, 2], s[0, 1] + s[1, 0], s[1, 1] - s[0, 0] - s[2, 2], s[1, 2] + s[2, 1] },
            { s[0, 1] - s[1, 0], s[2, 0] + s[0, 2], s[1, 2] + s[2, 1], s[2, 2] - s[0, 0] - s[1, 1] },
        };
        var q = SymmetricEigen.LargestVector(n);
        return ToPose(q[0], q[1], q[2], q[3]);
    }

    // Measured points in the canonical frame: y up, z towards the camera.
    private static double[,] CrossCovariance(IReadOnlyList<LandmarkPoint> mesh)
    {
        var rigid = CanonicalFace.RigidPoints;
        var total = rigid.Sum(v => v.Weight);
        double Mean(Func<CanonicalFace.Vertex, double> value) => rigid.Sum(v => v.Weight * value(v)) / total;
        double[] from = [Mean(v => v.X), Mean(v => v.Y), Mean(v => v.Z)];
        double[] to = [Mean(v => mesh[v.Index].X), Mean(v => -mesh[v.Index].Y), Mean(v => -mesh[v.Index].Z)];
        var covariance = new double[3, 3];
        foreach (var v in rigid)
        {
            var point = mesh[v.Index];
            double[] a = [v.X - from[0], v.Y - from[1], v.Z - from[2]];
            double[] b = [point.X - to[0], -point.Y - to[1], -point.Z - to[2]];
            for (var i = 0; i < 9; i++)
            {
                covariance[i / 3, i % 3] += v.Weight * a[i / 3] * b[i % 3];
            }
        }

        return covariance;
    }

    // R = Rz·Ry·Rx: the roll comes last, in the picture's plane, so that turning the picture changes it alone. It is read from the head's
    // axis to the right (R's first column), the others from how deep the head's axes point (R's third row).
    private static HeadPose ToPose(double w, double x, double y, double z)
    {
        var rightX = 1 - (2 * ((y * y) + (z * z)));
        var rightY = 2 * ((x * y) + (w * z));
        var rightZ = 2 * ((x * z) - (w * y));
        var upZ = 2 * ((y * z) + (w * x));
        var forwardZ = 1 - (2 * ((x * x) + (y * y)));
        const double Degrees = 180 / Math.PI;
        return new HeadPose(
            Yaw: Math.Atan2(-rightZ, Math.Sqrt((rightX * rightX) + (rightY * rightY))) * Degrees,
            Pitch: Math.Atan2(upZ, forwardZ) * Degrees,
            Roll: Math.Atan2(-rightY, rightX) * Degrees);
    }
}
