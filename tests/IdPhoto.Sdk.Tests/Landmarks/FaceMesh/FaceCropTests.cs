using IdPhoto.Imaging;
using IdPhoto.Landmarks.FaceMesh;

namespace IdPhoto.Tests.Landmarks;

public sealed class FaceCropTests
{
    // A few double operations on coordinates up to 1,000.
    private const double Exact = 1e-9;
    private static readonly FacePoints Upright = new(new(450, 400), new(550, 400), new(500, 460), new(470, 510), new(530, 510));

    [Fact]
    public void The_crop_of_upright_points_hangs_from_the_eyes()
    {
        // Eyes to mouth 110, more than the 100 between the eyes: 0.35 · 110 below the eyes, 1.5 · 2.7 · 110 wide.
        var crop = FaceCrop.FromPoints(Upright);

        AssertPoint(500, 438.5, crop.Centre);
        Assert.Equal(445.5, crop.Side, Exact);
        Assert.Equal(0, crop.RollDegrees, Exact);
    }

    [Fact]
    public void Eyes_wider_apart_than_the_mouth_is_deep_set_the_size()
    {
        var nodding = Upright with { ImageLeftMouth = new(470, 460), ImageRightMouth = new(530, 460) };

        Assert.Equal(405, FaceCrop.FromPoints(nodding).Side, Exact);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(-75)]
    [InlineData(150)]
    public void The_crop_turns_with_the_points(double degrees)
    {
        var turn = AffineTransform.Similarity(1, degrees, new(300, 300), new(350, 320));
        var crop = FaceCrop.FromPoints(new(
            turn.Apply(Upright.ImageLeftEye), turn.Apply(Upright.ImageRightEye), turn.Apply(Upright.Nose),
            turn.Apply(Upright.ImageLeftMouth), turn.Apply(Upright.ImageRightMouth)));

        var centre = turn.Apply(new(500, 438.5));
        AssertPoint(centre.X, centre.Y, crop.Centre);
        Assert.Equal(445.5, crop.Side, Exact);
        Assert.Equal(degrees, crop.RollDegrees, Exact);
    }

    [Fact]
    public void The_crop_of_a_mesh_is_its_box_and_half_again()
    {
        LandmarkPoint[] mesh = [new(100, 200, 0), new(180, 260, 5), new(140, 300, -7)];
        var crop = FaceCrop.FromMesh(mesh, 0);

        AssertPoint(140, 250, crop.Centre);
        Assert.Equal(150, crop.Side, Exact);
    }

    [Fact]
    public void A_tilted_meshs_box_is_taken_in_its_own_upright_frame()
    {
        // A square of 100 on its corner: upright, its box is 100 wide, not 141.
        var half = 100 * Math.Sqrt(0.5);
        LandmarkPoint[] mesh = [new(300, 300 - half, 0), new(300 + half, 300, 0), new(300, 300 + half, 0), new(300 - half, 300, 0)];
        var crop = FaceCrop.FromMesh(mesh, 45);

        AssertPoint(300, 300, crop.Centre);
        Assert.Equal(150, crop.Side, Exact);
        Assert.Equal(45, crop.RollDegrees, Exact);
    }

    [Fact]
    public void The_input_shows_the_crop_level_and_centred()
    {
        var map = new FaceCrop(new(500, 400), 300, 90).ToInput(192);

        // The face's right, which points down in the photo, is right in the input; 300 px become 192.
        AssertPoint(96, 96, map.Apply(new(500, 400)));
        AssertPoint(96 + 64, 96, map.Apply(new(500, 500)));
        AssertPoint(96, 96 + 64, map.Apply(new(400, 400)));
    }

    private static void AssertPoint(double x, double y, PhotoPoint actual)
    {
        Assert.Equal(x, actual.X, Exact);
        Assert.Equal(y, actual.Y, Exact);
    }
}
