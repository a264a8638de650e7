namespace IdPhoto.Landmarks.FaceMesh;

/// <summary>What the pipeline and the checks want to know, from the points of the mesh.</summary>
internal static class MeshMeasures
{
    // Pairs of lid points, as positions in MeshTopology.LeftEye and .RightEye: lower lid, upper lid above it.
    private static readonly (int Lower, int Upper)[] LidPairs = [(3, 11), (4, 12), (5, 13)];

    // The mesh reads the chin too high by 0.6 to 5.7 % of the head's height, 3 % on average; the eyes-to-chin distance is about half of it.
    private const double ChinCorrection = 0.05;

    public static FaceLandmarks Describe(MeshReading reading)
    {
        var mesh = reading.Mesh;
        var left = Eye(mesh, MeshTopology.LeftEye, reading.LeftIris);
        var right = Eye(mesh, MeshTopology.RightEye, reading.RightIris);
        var eyes = left.Centre.MidpointTo(right.Centre);
        var chin = mesh[MeshTopology.Chin].Point;
        var lower = mesh[MeshTopology.InnerLips.Lower].Point;
        var upper = mesh[MeshTopology.InnerLips.Upper].Point;
        return new FaceLandmarks
        {
            Mesh = mesh,
            ImageLeftEye = left,
            ImageRightEye = right,
            Chin = new(chin.X + ((chin.X - eyes.X) * ChinCorrection), chin.Y + ((chin.Y - eyes.Y) * ChinCorrection)),
            MouthCentre = mesh[MeshTopology.Lips[0]].Point.MidpointTo(mesh[MeshTopology.Lips[10]].Point),
            MouthOpening = lower.DistanceTo(upper) / eyes.DistanceTo(chin),
            Pose = HeadPoseFit.Fit(mesh),
            Confidence = reading.Confidence,
            RollDegrees = RollDegrees(reading),
        };
    }

    /// <summary>The tilt of the eyes: corners and irises disagree by up to 1°, so the mean of both.</summary>
    public static double RollDegrees(MeshReading reading)
    {
        var mesh = reading.Mesh;
        var (left, right) = (Corners(mesh, MeshTopology.LeftEye), Corners(mesh, MeshTopology.RightEye));
        return (left.DegreesTo(right) + reading.LeftIris.DegreesTo(reading.RightIris)) / 2;
    }

    private static EyeLandmarks Eye(LandmarkPoint[] mesh, IReadOnlyList<int> eye, PhotoPoint iris)
    {
        var width = mesh[eye[0]].Point.DistanceTo(mesh[eye[8]].Point);
        var height = LidPairs.Average(pair => mesh[eye[pair.Lower]].Point.DistanceTo(mesh[eye[pair.Upper]].Point));
        return new EyeLandmarks(Corners(mesh, eye), iris, height / width);
    }

    private static PhotoPoint Corners(LandmarkPoint[] mesh, IReadOnlyList<int> eye) => mesh[eye[0]].Point.MidpointTo(mesh[eye[8]].Point);
}
