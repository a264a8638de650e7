using IdPhoto.Compliance;
using IdPhoto.Geometry;
using IdPhoto.Matting;
using IdPhoto.Tests.Geometry;
using IdPhoto.Tests.Matting;

namespace IdPhoto.Tests.Compliance.Checks;

/// <summary>What the picture around the face holds: other faces, enough pixels, the whole head, the shoulders.</summary>
public sealed class PictureTests
{
    // In the photo at a quarter of the frame's scale, with the frame's corner at (100, 100): inside are x 100 to 3408, y 100 to 4352.
    [Theory]
    [InlineData(1500, 3000, 2, ComplianceStatus.Fail)]
    [InlineData(20, 3000, 1, ComplianceStatus.Pass)]
    [InlineData(1500, 4400, 1, ComplianceStatus.Pass)]
    public void Only_faces_in_the_crop_count(double x, double y, double count, ComplianceStatus expected)
    {
        var result = new SyntheticPortrait
        {
            Phase = CompliancePhase.Source,
            Enlargement = 0.25,
            PhotoOffset = new(25, 25),
            OtherFaces = [new(x - 50, y - 50, 100, 100)],
        }.Check(CheckIds.SingleFace);
        Assert.Equal((expected, count, "count"), (result.Status, result.Value, result.Unit));
    }

    // 216 pixels of the frame between the eyes.
    [Theory]
    [InlineData(1.8, 120, ComplianceStatus.Pass)]
    [InlineData(2.4, 90, ComplianceStatus.Borderline)]
    [InlineData(2.7, 80, ComplianceStatus.Fail)]
    public void Inter_eye_distance_counts_pixels_of_the_photo(double enlargement, double pixels, ComplianceStatus expected)
    {
        var result = new SyntheticPortrait { Phase = CompliancePhase.Source, Enlargement = enlargement }.Check(CheckIds.InterEyeDistance);
        Assert.Equal((expected, "px", (double?)90), (result.Status, result.Unit, result.Min));
        Assert.Equal(pixels, result.Value!.Value, 1e-6);
    }

    [Fact]
    public void Inter_eye_distance_counts_the_file_not_what_was_decoded_of_it()
    {
        var result = new SyntheticPortrait { Phase = CompliancePhase.Source, Enlargement = 2.7, PhotoScale = 0.5, Pose = new(60, 6, 0) }
            .Check(CheckIds.InterEyeDistance);
        Assert.Equal(ComplianceStatus.Pass, result.Status);
        Assert.Equal(80 / 0.5 / 0.5, result.Value!.Value, 1e-6);
    }

    [Fact]
    public void A_small_frame_asks_for_no_more_pixels_than_it_shows()
    {
        var result = new SyntheticPortrait { Phase = CompliancePhase.Source, InterEyeDistance = 70, Enlargement = 0.9 }.Check(CheckIds.InterEyeDistance);
        Assert.Equal((ComplianceStatus.Pass, 70.0), (result.Status, Math.Round(result.Min!.Value, 9)));
    }

    [Fact]
    public void A_finished_photos_pixels_are_not_judged()
    {
        var result = new SyntheticPortrait { InterEyeDistance = 70 }.Check(CheckIds.InterEyeDistance);
        Assert.Equal((ComplianceStatus.NotAssessed, (double?)null), (result.Status, result.Min));
        Assert.Equal(70, result.Value!.Value, 1e-6);
    }

    // An elliptic head of the given half width, this far below the upper edge, on shoulders as wide as the frame from y = 900 on. By the
    // ellipse's equation the cut one covers 56.6 % of the upper edge, and the wide one 22.6 % of the frame's width on each side above the eyes.
    [Theory]
    [InlineData(300, 40, 0, 0, ComplianceStatus.Pass)]
    [InlineData(300, -200, 55.6, 57.6, ComplianceStatus.Fail)]
    [InlineData(450, 40, 43.8, 46.8, ComplianceStatus.Fail)]
    public void Head_inside_frame(double halfWidth, double gap, double least, double most, ComplianceStatus expected)
    {
        using var person = Person(halfWidth, gap, shoulders: 413.5);
        var result = new SyntheticPortrait { Person = person }.Check(CheckIds.HeadInsideFrame);
        Assert.Equal((expected, "%"), (result.Status, result.Unit));
        Assert.InRange(result.Value!.Value, least, most);
    }

    [Fact]
    public void Hair_cut_by_the_photos_own_edge_is_seen_inside_the_frame()
    {
        using var person = Person(300, gap: 20, shoulders: 413.5);
        var portrait = new SyntheticPortrait { Person = person };
        Assert.Equal(ComplianceStatus.Pass, portrait.Check(CheckIds.HeadInsideFrame).Status);

        // The photo ends 150 pixels below the frame's upper edge, in the middle of the hair.
        var cut = portrait with { Shortfall = new PictureShortfall(0, 150, 0, 0) };
        Assert.Equal(ComplianceStatus.Fail, cut.Check(CheckIds.HeadInsideFrame).Status);
    }

    // Half the head is 250 pixels wide.
    [Theory]
    [InlineData(400, 0, 1.6, ComplianceStatus.Pass)]
    [InlineData(262, 0, 1.048, ComplianceStatus.Borderline)]
    [InlineData(160, 0, 0.64, ComplianceStatus.Fail)]
    [InlineData(400, 30, 0, ComplianceStatus.Fail)]
    public void Shoulders(double reach, double missing, double ratio, ComplianceStatus expected)
    {
        using var person = Person(300, gap: 40, shoulders: reach);
        var result = new SyntheticPortrait { Person = person, Shortfall = new PictureShortfall(0, 0, 0, missing) }.Check(CheckIds.Shoulders);
        Assert.Equal((expected, "ratio"), (result.Status, result.Unit));

        // The matte is read at its nearest value, four frame pixels wide.
        Assert.Equal(ratio, result.Value!.Value, 0.02);
    }

    [Theory]
    [InlineData(CheckIds.HeadInsideFrame)]
    [InlineData(CheckIds.Shoulders)]
    public void Without_a_matte_nothing_is_said(string id) => Assert.Equal(
        (ComplianceStatus.NotAssessed, (double?)null, "Nothing says where the person ends and the background begins."),
        (new SyntheticPortrait().Check(id) is var result ? result.Status : default, result.Value, result.Reason));

    // An ellipse from the gap to y = 890, and a rectangle below it; a matte of 207×266 values.
    private static Matte Person(double halfWidth, double gap, double shoulders)
    {
        var target = Documents.SchengenVisa.Print!;
        var (centre, radius) = ((gap + 890) / 2, (890 - gap) / 2);
        return Mattes.Draw(207, 266, new(0, 0, target.WidthPx, target.HeightPx), (x, y) =>
        {
            var (px, py) = ((x * target.WidthPx / 207) - 413.5, y * target.HeightPx / 266);
            var head = Math.Pow(px / halfWidth, 2) + Math.Pow((py - centre) / radius, 2) <= 1;
            return head || (py >= 900 && Math.Abs(px) <= shoulders) ? 1 : 0;
        });
    }
}
