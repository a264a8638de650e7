using IdPhoto.Geometry.Hivision;
using IdPhoto.Tests.Detection;

namespace IdPhoto.Tests.Pipeline;

/// <summary>
/// The whole pipeline with MTCNN's real weights on HivisionIDPhotos' demo picture test1 (764 × 1146), against the window measured with
/// the original's algorithm (contracts §15.2, "network sees RGB"). That window depends on the face box alone. The second depends on the
/// matte, and the original's weights are not at hand: there the matte is a block, and the expected windows are worked out by hand.
/// </summary>
public sealed class HivisionDemoPhotoTests
{
    // Another JPEG decoder or resampler moves MTCNN's box by a few tenths of a pixel.
    private const int Tolerance = 1;

    private static readonly HivisionWindow MeasuredFirst = new(107, 179, 703, 1014);

    [Fact]
    public async Task The_first_window_is_the_measured_one()
    {
        var planner = await PlanAsync(person: null);

        AssertNear(MeasuredFirst.ToBox(), planner.First.ToBox());
    }

    // In the first window of 596 × 835: 43 pixels empty at the left, 53 at the right, 121 above.
    // trim = 96 · 413/295 / 2 = 67; the gap above is (121 − 67)/835 = 6.5 %, below 10 %: up by trunc(0.1 · 835 − 54) = 29.
    // Second window: x 150 … 650, y 179 + 67 − 29 … 1014 − 67 − 29 = 217 … 918; the person reaches lower: one row of move.
    [Fact]
    public async Task A_person_beyond_the_lower_edge_is_framed_as_worked_out_by_hand()
    {
        var planner = await PlanAsync(PhotoBox.FromEdges(150, 300, 650, 1146));

        AssertNear(PhotoBox.FromEdges(150, 216, 650, 917), planner.Frame);
    }

    // Touching the right edge of the window counts as a gap of 1: left 0, right 1, trim = 1.4 / 2 → 0; above (379 − 179)/835 = 24 %, over
    // 12 %: down by trunc(200 − 100.2) = 99. Second window: 107 … 702, 278 … 1113; 33 rows are empty below the person, who ends at 1080.
    [Fact]
    public async Task A_person_over_both_sides_who_ends_above_the_lower_edge_is_moved_down()
    {
        var planner = await PlanAsync(PhotoBox.FromEdges(0, 379, 764, 1080));

        AssertNear(PhotoBox.FromEdges(107, 245, 702, 1080), planner.Frame);
    }

    private static async Task<RecordedHivision> PlanAsync(PhotoBox? person)
    {
        var photo = Uploads.Shared("webp-named-jpg.jpg");
        var detector = Portraits.Detector(FaceDetectors.Mtcnn, Portraits.ModelPath("mtcnn"));
        using var owned = (IDisposable)detector;
        var planner = new RecordedHivision();
        await using var pipeline = TestPipeline.Create(parts => parts with
        {
            Detector = detector,
            Planner = planner,
            Matting = person is { } block ? new BlockMatting(block) : parts.Matting,
        });
        var request = new IdPhotoRequest("cn-1-inch") { Background = Background.White };
        var result = await pipeline.CreateAsync(photo, request, TestContext.Current.CancellationToken);

        Assert.Equal((295, 413), (result.Photo.Width, result.Photo.Height));
        Assert.Equal(new PhotoBox(0, 0, 764, 1146), planner.Matted);
        return planner;
    }

    private static void AssertNear(PhotoBox expected, PhotoBox actual)
    {
        Assert.Equal(expected.X, actual.X, (double)Tolerance);
        Assert.Equal(expected.Y, actual.Y, (double)Tolerance);
        Assert.Equal(expected.Right, actual.Right, (double)Tolerance);
        Assert.Equal(expected.Bottom, actual.Bottom, (double)Tolerance);
    }
}
