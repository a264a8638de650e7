using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Tests.Compliance.Iso29794.Measures;

public class FaceMeasureTests
{
    [Theory]
    [InlineData(0.08, 0.05, 0.05, 95)]
    [InlineData(0.02, 0.09, 0.02, 50)]
    [InlineData(0.00, 0.09, 0.00, 12)]
    public void The_less_open_eye_counts(double left, double right, double raw, int scalar)
    {
        var face = WithGap(WithGap(DrawnFace.Landmarks, MeshTopology.LeftLids, left), MeshTopology.RightLids, right);
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var context = DrawnFace.Context(photo, face);
        Reading.Is(context, QualityComponent.EyesOpen, raw, scalar);
    }

    [Theory]
    [InlineData(0.0, 97)]
    [InlineData(0.2, 50)]
    [InlineData(0.4, 3)]
    public void The_widest_gap_of_the_lips_counts(double gap, int scalar)
    {
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var context = DrawnFace.Context(photo, WithGap(DrawnFace.Landmarks, MeshTopology.InnerLipPairs, gap));
        Reading.Is(context, QualityComponent.MouthClosed, gap, scalar);
    }

    // ISO counts the roll anticlockwise, HeadPose clockwise.
    [Fact]
    public void The_pose_has_the_standards_signs()
    {
        using var photo = DrawnFace.Plain(128, 128, 128);
        using var context = DrawnFace.Context(photo, DrawnFace.Landmarks with { Pose = new(Yaw: 10, Pitch: -20, Roll: 30) });
        Reading.Is(context, QualityComponent.HeadPoseYaw, 10, 97);
        Reading.Is(context, QualityComponent.HeadPosePitch, -20, 88);
        Reading.Is(context, QualityComponent.HeadPoseRoll, -30, 75);
    }

    // Only the middle pair is that far apart: the others are shut.
    private static FaceLandmarks WithGap(FaceLandmarks face, IReadOnlyList<(int Lower, int Upper)> pairs, double gap)
    {
        LandmarkPoint[] mesh = [.. face.Mesh];
        for (var i = 0; i < pairs.Count; i++)
        {
            var upper = mesh[pairs[i].Upper];
            mesh[pairs[i].Lower] = i == pairs.Count / 2 ? upper with { Y = upper.Y + (gap * DrawnFace.EyesToChin) } : upper;
        }

        return face with { Mesh = mesh };
    }
}
