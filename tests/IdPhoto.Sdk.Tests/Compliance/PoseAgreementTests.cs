using IdPhoto.Tests.Instruments;

namespace IdPhoto.Tests.Compliance;

/// <summary>
/// The pose from landmarks beside FSA-Net, which reads it from pixels with weights of its own, and beside itself on mirrored and turned copies.
/// </summary>
public sealed class PoseAgreementTests(Faces faces) : IClassFixture<Faces>
{
    public static TheoryData<string> Portraits { get; } =
        ["astronaut.png", "webp-named-jpg.jpg", "rgba-png-named-jpg.jpg", "smile-long-hair.jpg", "turned-head.jpg"];

    // Both networks are 3 to 4° off on average. FSA-Net's pitch reads 5 to 12° low on frontal faces, the mesh's 6° on average; they agree on the
    // sign and lie up to 8° apart. Its roll is held against the eyes'.
    [Theory]
    [MemberData(nameof(Portraits))]
    public async Task Another_network_reads_nearly_the_same_pose(string portrait)
    {
        using var photo = Detection.Portraits.Load(portrait);
        using var instrument = new HeadPoseInstrument();
        foreach (var picture in new[] { photo, Faces.Mirror(photo) })
        {
            var landmarks = await faces.ReadAsync(picture);
            var other = Read(instrument, picture, landmarks);

            Assert.InRange(other.Yaw - landmarks.Pose.Yaw, -8, 8);
            Assert.InRange(other.Pitch - landmarks.Pose.Pitch, -8, 8);
            Assert.InRange(other.Roll - landmarks.RollDegrees, -4, 4);
        }
    }

    // The mesh favours one side a little: mirroring changes the roll of one photo by up to 1.6°.
    [Theory]
    [MemberData(nameof(Portraits))]
    public async Task Mirroring_turns_the_yaw_to_the_other_side(string portrait)
    {
        using var photo = Detection.Portraits.Load(portrait);
        using var mirrored = Faces.Mirror(photo);
        var (before, after) = (await faces.ReadAsync(photo), await faces.ReadAsync(mirrored));

        Assert.Equal(-before.Pose.Yaw, after.Pose.Yaw, 4.0);
        Assert.Equal(before.Pose.Pitch, after.Pose.Pitch, 4.0);
        Assert.Equal(-before.RollDegrees, after.RollDegrees, 2.0);
    }

    [Theory]
    [MemberData(nameof(Portraits))]
    public async Task Turning_the_picture_turns_the_roll_and_little_else(string portrait)
    {
        using var photo = Detection.Portraits.Load(portrait);
        var before = await faces.ReadAsync(photo);
        foreach (var degrees in new[] { -15.0, 15 })
        {
            using var turned = Faces.Turn(photo, degrees);
            var after = await faces.ReadAsync(turned);

            Assert.Equal(before.RollDegrees + degrees, after.RollDegrees, 1.5);
            Assert.Equal(before.Pose.Yaw, after.Pose.Yaw, 3.0);
            Assert.Equal(before.Pose.Pitch, after.Pose.Pitch, 3.0);
        }
    }

    private static HeadPose Read(HeadPoseInstrument instrument, PhotoImage photo, FaceLandmarks landmarks)
    {
        var (left, right) = (landmarks.Mesh.Min(p => p.X), landmarks.Mesh.Max(p => p.X));
        var (top, bottom) = (landmarks.Mesh.Min(p => p.Y), landmarks.Mesh.Max(p => p.Y));

        // A fifth of margin, as its authors' detector leaves.
        return instrument.Read(
            Picture.Of(photo), new((left + right) / 2, (top + bottom) / 2), Math.Max(right - left, bottom - top) * 1.2);
    }
}
