using IdPhoto.Imaging;

namespace IdPhoto;

/// <summary>Dense landmarks of one face, in source pixels (origin top left).</summary>
/// <remarks>Immutable. The 468 points follow the topology of MediaPipe Face Mesh; lips and eyes are the refined ones.</remarks>
public sealed record FaceLandmarks
{
    /// <summary>The number of mesh points.</summary>
    public const int MeshSize = 468;

    /// <summary>The mesh: 468 points in the order of MediaPipe Face Mesh.</summary>
    public required IReadOnlyList<LandmarkPoint> Mesh { get; init; }

    /// <summary>The eye on the picture's left.</summary>
    public required EyeLandmarks ImageLeftEye { get; init; }

    /// <summary>The eye on the picture's right.</summary>
    public required EyeLandmarks ImageRightEye { get; init; }

    /// <summary>The lowest point of the chin.</summary>
    public required PhotoPoint Chin { get; init; }

    /// <summary>The midpoint between the corners of the mouth.</summary>
    public required PhotoPoint MouthCentre { get; init; }

    /// <summary>The inner gap between the lips over the distance from the eyes to the chin; 0 when shut.</summary>
    public required double MouthOpening { get; init; }

    /// <summary>The pose of the head.</summary>
    public required HeadPose Pose { get; init; }

    /// <summary>How sure the model is that the crop holds a face, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The tilt that levels the eyes when undone: clockwise in the picture, degrees.</summary>
    public required double RollDegrees { get; init; }

    /// <summary>The midpoint between the eye centres.</summary>
    public PhotoPoint EyeMidpoint => ImageLeftEye.Centre.MidpointTo(ImageRightEye.Centre);

    /// <summary>The distance between the eye centres, pixels.</summary>
    public double InterEyeDistance => ImageLeftEye.Centre.DistanceTo(ImageRightEye.Centre);

    /// <summary>The same face after the picture went through a similarity: depths scale with it, and the roll turns with it.</summary>
    internal FaceLandmarks Through(AffineTransform map)
    {
        var scale = Math.Sqrt(map.Determinant);
        var turn = Math.Atan2(map.M21, map.M11) * 180 / Math.PI;
        return this with
        {
            Mesh = [.. Mesh.Select(MapPoint)],
            ImageLeftEye = MapEye(ImageLeftEye),
            ImageRightEye = MapEye(ImageRightEye),
            Chin = map.Apply(Chin),
            MouthCentre = map.Apply(MouthCentre),
            Pose = Pose with { Roll = Pose.Roll + turn },
            RollDegrees = RollDegrees + turn,
        };

        LandmarkPoint MapPoint(LandmarkPoint p)
        {
            var q = map.Apply(p.Point);
            return new(q.X, q.Y, p.Z * scale);
        }

        EyeLandmarks MapEye(EyeLandmarks eye) => eye with { Centre = map.Apply(eye.Centre), Iris = map.Apply(eye.Iris) };
    }
}
