using IdPhoto.Imaging;
using IdPhoto.Tests.Instruments;

namespace IdPhoto.Tests.Pipeline;

/// <summary>A mirrored photo is the same photo read from right to left: person, opacity, face and, where it is kept, the background.</summary>
public sealed class MirrorTests(PipelineFixture fixture)
{
    // A cut-out's colour counts by its opacity: at the faintest pixels a last bit of the sums is many levels of a colour that nobody sees.
    private const double LevelsSeen = 1;

    [Theory]
    [InlineData("keep")]
    [InlineData("#438EDB")]
    public async Task Every_row_is_reversed(string background)
    {
        var request = new IdPhotoRequest("cn-1-inch") { Format = PhotoFormat.Png, Background = Background.Parse(background) };
        var (plain, mirrored) = await BothAsync(request);

        AssertMirrored(plain.Photo, mirrored.Photo);
        Assert.Equal([.. plain.Alterations, Alteration.Mirror], mirrored.Alterations);
    }

    [Fact]
    public async Task So_are_hd_and_cutout()
    {
        var (plain, mirrored) = await BothAsync(
            new IdPhotoRequest("cn-1-inch") { Format = PhotoFormat.Png, IncludeHd = true, IncludeCutout = true });

        AssertMirrored(plain.Hd!, mirrored.Hd!);
        AssertMirrored(plain.Cutout!, mirrored.Cutout!);
    }

    [Fact]
    public async Task The_background_is_painted_afterwards()
    {
        // This gradient lies around the left edge of column 147, half a pixel beside the middle of 295: mirrored it would not be the same.
        var gradient = new HivisionGradientBackground(new(0x62, 0x8B, 0xCE), GradientShape.Radial);
        var (plain, mirrored) = await BothAsync(new IdPhotoRequest("cn-1-inch") { Format = PhotoFormat.Png, Background = gradient });

        var (a, b) = (Picture.Decode(plain.Photo.Bytes), Picture.Decode(mirrored.Photo.Bytes));
        foreach (var x in new[] { 0, 20, 274, 294 })
        {
            Assert.Equal(a[x, 0], b[x, 0]);
        }
    }

    [Fact]
    public async Task The_face_is_reported_where_it_now_is()
    {
        var (plain, mirrored) = await BothAsync(new IdPhotoRequest("cn-1-inch"));

        var (was, now) = (plain.Face, mirrored.Face);
        Assert.Equal(295 - was.ImageRightEye.X, now.ImageLeftEye.X, 1e-9);
        Assert.Equal(was.ImageRightEye.Y, now.ImageLeftEye.Y, 1e-9);
        Assert.Equal(295 - was.Box.Right, now.Box.X, 1e-9);
        Assert.Equal((was.Box.Width, was.Box.Height), (now.Box.Width, now.Box.Height));
        Assert.Equal((-was.Pose.Yaw, was.Pose.Pitch, -was.Pose.Roll), (now.Pose.Yaw, now.Pose.Pitch, now.Pose.Roll));
    }

    [Fact]
    public async Task A_document_that_forbids_edits_refuses_it_with_a_warning()
    {
        var (plain, mirrored) = await BothAsync(new IdPhotoRequest("us-passport"));

        Assert.True(plain.Photo.Bytes.Span.SequenceEqual(mirrored.Photo.Bytes.Span));
        Assert.DoesNotContain(Alteration.Mirror, mirrored.Alterations);
        var warning = Assert.Single(mirrored.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
        Assert.StartsWith("The photo was not mirrored: the rules for us-passport forbid", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_mirrors_it_and_warns()
    {
        var (_, mirrored) = await BothAsync(
            new IdPhotoRequest("us-passport") { Background = Background.Original, Edits = EditConsent.Allow });

        Assert.Contains(Alteration.Mirror, mirrored.Alterations);
        var warning = Assert.Single(mirrored.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
        Assert.StartsWith("The photo was mirrored although", warning.Message, StringComparison.Ordinal);
    }

    private static void AssertMirrored(EncodedPhoto plain, EncodedPhoto mirrored)
    {
        var (a, b) = (Picture.Decode(plain.Bytes), Picture.Decode(mirrored.Bytes));
        var (opacity, mirroredOpacity) = (Opacity(plain), Opacity(mirrored));
        Assert.Equal((a.Width, a.Height), (b.Width, b.Height));
        for (var y = 0; y < a.Height; y++)
        {
            for (var x = 0; x < a.Width; x++)
            {
                // The foreground colours are found by running sums, whose last bits depend on the side from which they run.
                var (at, there) = ((y * a.Width) + x, a.Width - 1 - x);
                var tolerance = LevelsSeen * byte.MaxValue / Math.Max((byte)1, opacity[at]);
                Assert.Equal(opacity[at], mirroredOpacity[(y * a.Width) + there]);
                Assert.Equal(a[x, y].R, b[there, y].R, tolerance);
                Assert.Equal(a[x, y].B, b[there, y].B, tolerance);
            }
        }
    }

    private static byte[] Opacity(EncodedPhoto file)
    {
        var photo = new PhotoDecoder(new PhotoLimits { MinWidth = 1, MinHeight = 1 }).DecodeCutout(file.Bytes);
        using var image = photo.Image;
        return photo.Alpha?.ToArray() ?? [.. Enumerable.Repeat(byte.MaxValue, image.Width * image.Height)];
    }

    private async Task<(IdPhotoResult Plain, IdPhotoResult Mirrored)> BothAsync(IdPhotoRequest request) => (
        await fixture.Pipeline.CreateAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken),
        await fixture.Pipeline.CreateAsync(Uploads.Portrait, request with { Mirror = true }, TestContext.Current.CancellationToken));
}
