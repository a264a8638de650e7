using IdPhoto.Imaging;

namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>The upright square that the mesh looks at.</summary>
/// <param name="Centre">Its centre, source pixels.</param>
/// <param name="Side">Its side, source pixels.</param>
/// <param name="RollDegrees">Its clockwise tilt: the face's, so that the eyes are level inside.</param>
internal readonly record struct FaceCrop(PhotoPoint Centre, double Side, double RollDegrees)
{
    // The mesh is at its best in a square 1.5 times as high as the face from forehead to chin.
    private const double Margin = 1.5;

    /// <summary>
    /// From a detector's points. In adult faces the eyes lie about 0.37 and the chin 0.63 of the way down from the forehead's top to the
    /// chin, and the eyes are 0.37 of it above the mouth; detectors' boxes differ too much to be used (they are up to 27 % apart).
    /// </summary>
    public static FaceCrop FromPoints(FacePoints points)
    {
        var eyes = points.ImageLeftEye.MidpointTo(points.ImageRightEye);
        var mouth = points.ImageLeftMouth.MidpointTo(points.ImageRightMouth);

        // Foreshortening shrinks the one when the head turns and the other when it nods: the larger is nearer the truth.
        var unit = Math.Max(eyes.DistanceTo(mouth), points.ImageLeftEye.DistanceTo(points.ImageRightEye));
        var roll = Math.Atan2(points.ImageRightEye.Y - points.ImageLeftEye.Y, points.ImageRightEye.X - points.ImageLeftEye.X);
        var (sin, cos) = Math.SinCos(roll);
        var down = 0.35 * unit;
        return new FaceCrop(new(eyes.X - (sin * down), eyes.Y + (cos * down)), unit * 2.7 * Margin, roll * 180 / Math.PI);
    }

    /// <summary>From the mesh's own points: 1.5 times their box in the levelled frame.</summary>
    public static FaceCrop FromMesh(IReadOnlyList<LandmarkPoint> mesh, double rollDegrees)
    {
        var level = AffineTransform.Similarity(1, -rollDegrees, default, default);
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in mesh)
        {
            var p = level.Apply(point.Point);
            (left, top) = (Math.Min(left, p.X), Math.Min(top, p.Y));
            (right, bottom) = (Math.Max(right, p.X), Math.Max(bottom, p.Y));
        }

        var centre = level.Invert().Apply(new((left + right) / 2, (top + bottom) / 2));
        return new FaceCrop(centre, Math.Max(right - left, bottom - top) * Margin, rollDegrees);
    }

    /// <summary>Source pixels → pixels of the crop scaled to <paramref name="size"/>².</summary>
    public AffineTransform ToInput(int size) => AffineTransform.Similarity(size / Side, -RollDegrees, Centre, new(size / 2.0, size / 2.0));
}
