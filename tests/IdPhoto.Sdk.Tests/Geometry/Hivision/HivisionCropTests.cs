using IdPhoto.Geometry.Hivision;

namespace IdPhoto.Tests.Geometry.Hivision;

/// <summary>The corrective pass and the move down, against the crop written down a second time and against numbers worked out by hand.</summary>
public sealed class HivisionCropTests
{
    private static readonly HivisionSize Default = new(295, 413);

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Agrees_with_the_reference_on_drawn_people(int seed)
    {
        // Heads of 40 to 70 pixels anywhere on the picture, with or without room below and above, and up to three loose blobs.
        var random = new Random(seed);
        var (width, height) = (random.Next(120, 200), random.Next(150, 240));
        var (headWidth, headHeight) = (random.Next(40, 55), random.Next(50, 70));
        var (cx, top) = (random.Next(50, width - 50), random.Next(2, 40));
        var alpha = Silhouettes.Bust(
            width, height, cx, top, headWidth, headHeight, random.Next(70, 160), random.Next(top + headHeight + 20, height + 30));
        for (var i = random.Next(4); i > 0; i--)
        {
            var (bx, by, size) = (random.Next(width), random.Next(height), random.Next(1, 12));
            for (var p = 0; p < size * size; p++)
            {
                alpha[Math.Min(by + (p / size), height - 1), Math.Min(bx + (p % size), width - 1)] = 200;
            }
        }

        var face = new PhotoBox(
            cx - (headWidth * 0.4) + random.NextDouble(), top + (headHeight * 0.2) + random.NextDouble(), headWidth * 0.8, headHeight * 0.75);
        var expected = ReferenceCrop.Of(face.X, face.Y, face.Width, face.Height, alpha, 413, 295);

        var crop = HivisionCrop.Plan(face, Silhouettes.Flat(alpha), width, height, Default);

        Assert.Equal(expected.First, (crop.First.X1, crop.First.Y1, crop.First.X2, crop.First.Y2));
        Assert.Equal(expected.Second, (crop.Corrected.X1, crop.Corrected.Y1, crop.Corrected.X2, crop.Corrected.Y2));
        Assert.Equal((expected.Status, expected.Move, expected.Dropped), (crop.TopStatus, crop.TopMove, crop.BottomMove));

        // The frame shows what the reference's arrays hold, except for the rows that it leaves empty at the top.
        var (frame, empty) = (crop.Frame, crop.BottomMove);
        var shown = ReferenceCrop.Cut(alpha, frame.X1, frame.Y1, frame.X2, frame.Y2);
        Array.Clear(shown, 0, empty * frame.Width);
        Assert.Equal(expected.Result, shown);
    }

    // A block of a person, 100 wide, in the 200 × 200 window from (400, 310): gaps 60 left, 40 right, so 50 are trimmed above and below.
    // The gap above the block is its top less 360; 10 to 12 % of 200 are 20 to 24 rows.
    [Theory]
    [InlineData(380, 0, 0)]
    [InlineData(384, 0, 0)]
    [InlineData(385, 1, 1)]
    [InlineData(400, 1, 16)]
    [InlineData(379, -1, 1)]
    [InlineData(365, -1, 15)]
    [InlineData(310, -1, 70)]
    public void The_top_gap_decides_whether_the_window_moves(int top, int status, int move)
    {
        var alpha = Silhouettes.Draw(1000, 1000, (x, y) => x is >= 460 and < 560 && y >= top);
        var crop = HivisionCrop.Plan(
            new(450, 350, 100, 100), Silhouettes.Flat(alpha), 1000, 1000, new(600, 600), new() { HeadMeasureRatio = 0.25 });

        Assert.Equal(new HivisionWindow(400, 310, 600, 510), crop.First);
        Assert.Equal((status, move), (crop.TopStatus, crop.TopMove));
        Assert.Equal(new HivisionWindow(460, 360 + (status * move), 560, 460 + (status * move)), crop.Corrected);
    }

    [Fact]
    public void A_person_that_touches_right_and_below_counts_as_one_pixel_away()
    {
        var alpha = Silhouettes.Draw(1000, 1000, (x, y) => y >= 331);
        var crop = HivisionCrop.Plan(
            new(450, 350, 100, 100), Silhouettes.Flat(alpha), 1000, 1000, new(600, 600), new() { HeadMeasureRatio = 0.25 });

        // No gap on the left, 1 on the right: half a pixel of trim is dropped; 21 of 200 rows are within 10 to 12 %.
        Assert.Equal(new HivisionWindow(400, 310, 599, 510), crop.Corrected);
        Assert.Equal(1, crop.BottomMove);
        Assert.Equal(new HivisionWindow(400, 309, 599, 509), crop.Frame);
    }

    [Fact]
    public void A_person_that_ends_above_the_lower_edge_is_moved_down_to_it()
    {
        var alpha = Silhouettes.Draw(1000, 1000, (x, y) => y is >= 331 and < 470);
        var crop = HivisionCrop.Plan(
            new(450, 350, 100, 100), Silhouettes.Flat(alpha), 1000, 1000, new(600, 600), new() { HeadMeasureRatio = 0.25 });

        Assert.Equal(40, crop.BottomMove);
        Assert.Equal(new HivisionWindow(400, 270, 599, 470), crop.Frame);
    }

    [Fact]
    public void Nobody_in_the_window_is_an_error()
    {
        var faint = Silhouettes.Draw(1000, 1000, (_, _) => false);
        faint[400, 500] = 127;
        var error = Assert.Throws<IdPhotoException>(
            () => HivisionCrop.Plan(new(450, 350, 100, 100), Silhouettes.Flat(faint), 1000, 1000, Default));

        Assert.Equal(IdPhotoErrorCode.NoPerson, error.Code);
    }

    [Fact]
    public void A_window_beside_the_picture_is_an_error()
    {
        var alpha = Silhouettes.Draw(100, 100, (_, _) => true);
        var error = Assert.Throws<IdPhotoException>(
            () => HivisionCrop.Plan(new(450, 350, 100, 100), Silhouettes.Flat(alpha), 100, 100, Default));

        Assert.Equal(IdPhotoErrorCode.NoPerson, error.Code);
    }

    [Fact]
    public void Alpha_of_another_size_is_refused() =>
        Assert.Throws<ArgumentException>("alpha", () => HivisionCrop.Plan(new(450, 350, 100, 100), new byte[99], 10, 10, Default));
}
