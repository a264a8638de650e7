using IdPhoto.Tests.Files;
using IdPhoto.Tests.Instruments;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Another background behind the person of a whole photo: nothing is cut, and inside the person no pixel changes.</summary>
public sealed class WholePhotoBackgroundTests(PipelineFixture fixture)
{
    private static readonly Rgb Blue = new(0x43, 0x8E, 0xDB);

    [Fact]
    public async Task The_photo_keeps_its_size_and_the_person_its_pixels()
    {
        // The person is the block 100 … 400 × 50 … 512: 20 pixels inside of it nothing is soft, 20 outside nothing is left.
        await using var pipeline = TestPipeline.Create(parts => parts with { Matting = new BlockMatting(PhotoBox.FromEdges(100, 50, 400, 512)) });
        var result = await ReplaceAsync(pipeline, new(Background.Solid(Blue)) { Format = PhotoFormat.Png });

        Assert.Equal((512, 512, 300), (result.Photo.Width, result.Photo.Height, result.Photo.Dpi));
        var (before, after) = (Picture.Decode(Uploads.Portrait), Picture.Decode(result.Photo.Bytes));
        foreach (var (x, y) in new[] { (120, 70), (250, 250), (380, 500), (130, 511) })
        {
            Assert.Equal(before[x, y], after[x, y]);
        }

        foreach (var (x, y) in new[] { (0, 0), (80, 300), (420, 300), (511, 511), (250, 30) })
        {
            Assert.Equal(Blue, after[x, y]);
        }

        Assert.Equal([Alteration.BackgroundReplaced], result.Alterations);
    }

    [Fact]
    public async Task No_face_is_looked_for()
    {
        var result = await ReplaceAsync(fixture.Pipeline, new(Background.White));

        Assert.Equal(PhotoFormat.Jpeg, result.Photo.Format);
        Assert.Equal(["decode", "matting", "compose", "encode"], result.Timings.Select(t => t.Stage).ToArray());
        Assert.Equal(["selfie"], result.Models.Select(m => m.Name).ToArray());
    }

    [Fact]
    public async Task Transparent_becomes_a_png_with_alpha()
    {
        var result = await ReplaceAsync(fixture.Pipeline, new(Background.Transparent) { Dpi = 72 });

        var file = ImageFileFacts.Read(result.Photo.Bytes);
        Assert.Equal((PhotoFormat.Png, 512, 512, 4), (file.Format, file.Width, file.Height, file.Channels));
        Assert.Equal(72, result.Photo.Dpi);
    }

    [Fact]
    public async Task A_largest_file_is_kept_to()
    {
        var result = await ReplaceAsync(fixture.Pipeline, new(Background.White) { MaxKilobytes = 20 });

        Assert.InRange(result.Photo.Bytes.Length, 1, 20 * 1024);
    }

    [Fact]
    public async Task Without_a_person_there_is_nothing_to_do()
    {
        await using var pipeline = TestPipeline.Create(parts => parts with { Matting = new BlockMatting(new(0, 0, 0, 0)) });

        var error = await Assert.ThrowsAsync<IdPhotoException>(() => ReplaceAsync(pipeline, new(Background.White)));
        Assert.Equal(IdPhotoErrorCode.NoPerson, error.Code);
    }

    [Fact]
    public async Task The_photos_own_background_is_no_other_one()
    {
        var error = await Assert.ThrowsAsync<IdPhotoException>(() => ReplaceAsync(fixture.Pipeline, new(Background.Original)));
        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
    }

    private static Task<BackgroundResult> ReplaceAsync(IdPhotoPipeline pipeline, BackgroundRequest request) =>
        pipeline.Backgrounds.ReplaceBackgroundAsync(new MemoryStream(Uploads.Portrait), request, TestContext.Current.CancellationToken);
}
