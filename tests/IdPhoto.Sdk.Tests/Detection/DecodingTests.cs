using IdPhoto.Detection;
using IdPhoto.Detection.Mtcnn;
using IdPhoto.Detection.RetinaFace;
using IdPhoto.Detection.YuNet;

namespace IdPhoto.Tests.Detection;

/// <summary>The detectors' arithmetic on numbers worked out by hand from contracts §7 to §9.</summary>
public sealed class DecodingTests
{
    [Theory]
    [InlineData(640, 640, 16_800)]
    [InlineData(320, 320, 4_200)]
    [InlineData(100, 33, 2 * ((13 * 5) + (7 * 3) + (4 * 2)))]
    public void RetinaFace_has_two_priors_a_cell(int width, int height, int count) => Assert.Equal(count, RetinaFacePriors.For(width, height).Length);

    [Fact]
    public void RetinaFace_orders_priors_by_row_column_size()
    {
        var priors = RetinaFacePriors.For(640, 640);

        Assert.Equal(new RetinaFacePrior(4, 4, 16), priors[0]);
        Assert.Equal(new RetinaFacePrior(4, 4, 32), priors[1]);
        Assert.Equal(new RetinaFacePrior(12, 4, 16), priors[2]);
        Assert.Equal(new RetinaFacePrior(4, 12, 16), priors[160]);
        Assert.Equal(new RetinaFacePrior(8, 8, 64), priors[12_800]);
        Assert.Equal(new RetinaFacePrior(624, 624, 512), priors[^1]);
    }

    [Fact]
    public void RetinaFace_moves_by_tenths_and_grows_by_fifths_of_the_prior()
    {
        var box = new RetinaFacePrior(100, 200, 64).Box([1, -2, 0, 5 * MathF.Log(2)]);

        Assert.Equal(106.4 - 32, box.X, 1e-4);
        Assert.Equal(187.2 - 64, box.Y, 1e-4);
        Assert.Equal(64, box.Width, 1e-4);
        Assert.Equal(128, box.Height, 1e-4);
    }

    [Fact]
    public void YuNet_counts_from_its_cell_in_strides()
    {
        var level = new YuNetLevel(16, 40);
        var box = level.Box(83, [0.5f, 0.25f, MathF.Log(2), 0]);

        Assert.Equal(new PhotoBox(40, 28, 32, 16), new PhotoBox(Math.Round(box.X, 4), Math.Round(box.Y, 4), Math.Round(box.Width, 4), Math.Round(box.Height, 4)));
        Assert.Equal(new PhotoPoint(64, 48), level.Points(83, [1, 1, 0, 0, 0, 0, 0, 0, 0, 0]).ImageLeftEye);
        Assert.Equal(0.6, YuNetLevel.Score(0.36f, 1.7f), 1e-6);
    }

    [Fact]
    public void Inclusive_boxes_share_the_pixels_of_their_edges()
    {
        var (a, b) = (PhotoBox.FromEdges(0, 0, 9, 9), PhotoBox.FromEdges(5, 0, 9, 9));

        Assert.Equal(0.5, InclusiveOverlap.Union(a, b));
        Assert.Equal(1, InclusiveOverlap.Min(a, b));
        Assert.Equal(10 / 190.0, InclusiveOverlap.Union(a, PhotoBox.FromEdges(9, 0, 18, 9)), 1e-12);
    }

    [Fact]
    public void Suppression_keeps_an_overlap_that_equals_the_limit()
    {
        PhotoBox[] boxes = [PhotoBox.FromEdges(0, 0, 9, 9), PhotoBox.FromEdges(5, 0, 9, 9)];

        Assert.Equal(2, GreedySuppression.Keep(boxes, InclusiveOverlap.Union, 0.5).Count);
        Assert.Single(GreedySuppression.Keep(boxes, InclusiveOverlap.Union, 0.49));
    }

    [Fact]
    public void Mtcnn_pyramid_ends_when_the_short_side_reaches_12_px()
    {
        // 40 px: 24, 16.968, 11.996.
        var scales = MtcnnPyramid.Scales(40, 100, new MtcnnOptions()).ToArray();

        Assert.Equal([0.6, 0.6 * 0.707], scales, (expected, actual) => Math.Abs(expected - actual) < 1e-12);
    }

    [Fact]
    public void Mtcnn_squares_around_the_centre_and_rounds_halves_to_even()
    {
        var square = new RuntimeRules().Square(new MtcnnCandidate(PhotoBox.FromEdges(10, 20, 14, 29), 1));

        // 5×10 becomes 10×10: left = 10 + 2.5 − 5 = 7.5 → 8, right = 16.5 → 16.
        Assert.Equal(PhotoBox.FromEdges(8, 20, 16, 29), square.Box);
    }

    [Fact]
    public void Mtcnn_runtime_cuts_a_box_to_the_picture_after_reading_it()
    {
        using var picture = new PhotoImage(100, 50);
        var candidate = new MtcnnCandidate(PhotoBox.FromEdges(-5, 10, 104, 60), 1);

        Assert.Equal(PhotoBox.FromEdges(0, 10, 99, 49), new RuntimeRules().AfterReading(candidate, picture).Box);
        Assert.Equal(candidate, new OpenCvRules().AfterReading(candidate, picture));
    }

    [Fact]
    public void Mtcnn_patch_is_black_outside_the_picture()
    {
        using var picture = new PhotoImage(4, 4);
        picture.Pixels.Fill(200);

        using var patch = MtcnnPatch.Cut(picture, PhotoBox.FromEdges(-1, 2, 1, 4));

        Assert.Equal((3, 3), (patch.Width, patch.Height));
        Assert.Equal([0, 0, 0, 200, 200, 200, 200, 200, 200], patch.Row(0).ToArray());
        Assert.Equal(new byte[9], patch.Row(2).ToArray());
    }

    [Theory]
    [InlineData(false, (((1 * 5) + 2) * 7) + 3)]
    [InlineData(true, (((3 * 5) + 2) * 2) + 1)]
    public void Mtcnn_finds_a_cell_in_either_export(bool transposed, int index) =>
        Assert.Equal(index, new ProposalMap(Width: 7, Height: 5, transposed).Index(row: 2, column: 3, channel: 1, channels: 2));
}
