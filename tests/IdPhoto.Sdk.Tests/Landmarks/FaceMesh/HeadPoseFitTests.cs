using IdPhoto.Imaging;
using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Tests.Landmarks;

public sealed class HeadPoseFitTests
{
    // A closed form on exact points leaves only rounding; a tenth of a degree is what a reader of a report could notice.
    private const double Degrees = 0.1;

    public static TheoryData<double> Angles => [.. Enumerable.Range(-8, 17).Select(i => 5.0 * i)];

    public static TheoryData<double, double, double> Poses =>
        new MatrixTheoryData<double, double, double>([-40, -15, 0, 25, 40], [-40, -10, 20, 40], [-40, -5, 0, 30, 40]);

    [Theory]
    [MemberData(nameof(Angles))]
    public void A_turn_about_one_axis_is_read_from_that_axis_alone(double angle)
    {
        AssertPose(new(angle, 0, 0));
        AssertPose(new(0, angle, 0));
        AssertPose(new(0, 0, angle));
    }

    [Theory]
    [MemberData(nameof(Poses))]
    public void Turns_about_all_axes_are_told_apart(double yaw, double pitch, double roll) => AssertPose(new(yaw, pitch, roll));

    [Fact]
    public void The_signs_are_those_of_the_picture()
    {
        // The tip of the nose, nearest to the camera, against the middle of the face; the sides of the face against each other.
        var nose = CanonicalFace.RigidPoints.MaxBy(v => v.Z).Index;
        var left = CanonicalFace.RigidPoints.MinBy(v => v.X).Index;
        var right = CanonicalFace.RigidPoints.MaxBy(v => v.X).Index;
        var front = TurnedHead.Mesh(default);
        var yawed = TurnedHead.Mesh(new(20, 0, 0));
        var pitched = TurnedHead.Mesh(new(0, 20, 0));
        var rolled = TurnedHead.Mesh(new(0, 0, 20));

        Assert.True(yawed[nose].X > front[nose].X, "Positive yaw turns the nose to the picture's right.");
        Assert.True(pitched[nose].Y > front[nose].Y, "Positive pitch lowers the nose.");
        Assert.True(rolled[right].Y > rolled[left].Y, "Positive roll lowers the picture's right side of the face.");
        AssertPose(new(20, 0, 0), HeadPoseFit.Fit(yawed));
        AssertPose(new(0, 20, 0), HeadPoseFit.Fit(pitched));
        AssertPose(new(0, 0, 20), HeadPoseFit.Fit(rolled));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(-90)]
    public void Turning_the_picture_changes_the_roll_alone(double degrees)
    {
        var turn = AffineTransform.Similarity(1, degrees, new(500, 600), new(300, 300));
        LandmarkPoint Turned(LandmarkPoint p) => new(turn.Apply(p.Point).X, turn.Apply(p.Point).Y, p.Z);
        LandmarkPoint[] turned = [.. TurnedHead.Mesh(new(25, -15, 4)).Select(Turned)];

        AssertPose(new(25, -15, 4 + degrees), HeadPoseFit.Fit(turned));
    }

    [Fact]
    public void Size_and_place_in_the_photo_do_not_matter()
    {
        var mesh = TurnedHead.Mesh(new(12, -7, 4));
        LandmarkPoint[] moved = [.. mesh.Select(p => new LandmarkPoint((3.7 * p.X) - 900, (3.7 * p.Y) + 50, (3.7 * p.Z) + 10))];

        AssertPose(new(12, -7, 4), HeadPoseFit.Fit(moved));
    }

    [Fact]
    public void Noise_of_a_millimetre_moves_the_pose_by_less_than_a_degree()
    {
        // Uniform noise of ±1 mm (4 px) on each coordinate of every point.
        var random = new Random(3);
        double Noise() => 4 * ((2 * random.NextDouble()) - 1);
        LandmarkPoint Shaken(LandmarkPoint p) => new(p.X + Noise(), p.Y + Noise(), p.Z + Noise());
        LandmarkPoint[] noisy = [.. TurnedHead.Mesh(new(10, 5, -3)).Select(Shaken)];
        var pose = HeadPoseFit.Fit(noisy);

        Assert.Equal(10, pose.Yaw, 1.0);
        Assert.Equal(5, pose.Pitch, 1.0);
        Assert.Equal(-3, pose.Roll, 1.0);
    }

    private static void AssertPose(HeadPose expected) => AssertPose(expected, HeadPoseFit.Fit(TurnedHead.Mesh(expected)));

    private static void AssertPose(HeadPose expected, HeadPose actual)
    {
        Assert.Equal(expected.Yaw, actual.Yaw, Degrees);
        Assert.Equal(expected.Pitch, actual.Pitch, Degrees);
        Assert.Equal(expected.Roll, actual.Roll, Degrees);
    }
}
