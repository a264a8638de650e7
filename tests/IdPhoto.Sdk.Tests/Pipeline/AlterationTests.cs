using IdPhoto.Geometry;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Every output says what was done to it: the photo where picture was missing, its sheet, its cut-out.</summary>
public sealed class AlterationTests(PipelineFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Missing_picture_that_was_filled_in_is_named_and_warned_of_where_edits_are_forbidden()
    {
        // The crop reaches 30 px over the hair of the whole portrait; below row 25 nothing is left of that.
        var close = Uploads.ChangedPortrait(photo => photo.Crop(0, 25, photo.Width, photo.Height - 25));
        var result = await fixture.Pipeline.CreateAsync(close, new IdPhotoRequest("us-passport"), Token);

        Assert.Equal([Alteration.Crop, Alteration.Rotate, Alteration.Resample, Alteration.CanvasExtended], result.Alterations);
        Assert.Contains(result.Warnings, w => w.Code == IdPhotoWarningCode.PictureMissing);
        var warning = Assert.Single(result.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
        Assert.Contains("filled with the background colour although the rules for us-passport forbid", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_lacks_picture_where_the_file_does_not_says_so()
    {
        await using var pipeline = TestPipeline.Create(parts => parts with { Planner = new ShortPrint() });
        var request = new IdPhotoRequest("us-passport") { Target = PhotoTarget.Digital };
        var file = await pipeline.CreateAsync(Uploads.Portrait, request, Token);
        var sheet = await pipeline.CreateAsync(Uploads.Portrait, request with { Sheet = new() }, Token);

        Assert.Equal([Alteration.Crop, Alteration.Rotate, Alteration.Resample], file.Alterations);
        Assert.Equal([.. file.Alterations, Alteration.CanvasExtended], sheet.Alterations);
        var warning = Assert.Single(sheet.Warnings, w => w.Code == IdPhotoWarningCode.PictureMissing);
        Assert.StartsWith("The photo does not hold enough picture for the sheet: ", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-passport", "Crop Rotate Resample")]
    [InlineData("cn-1-inch", "Crop Rotate Resample BackgroundReplaced")]
    public async Task A_cut_outs_background_is_gone_also_where_the_photos_is_kept(string document, string photo)
    {
        var without = await fixture.Pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest(document), Token);
        var with = await fixture.Pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest(document) { IncludeCutout = true }, Token);

        Assert.Equal((photo, photo), (string.Join(' ', without.Alterations), string.Join(' ', with.Alterations)));
        Assert.Empty(without.CutoutAlterations);
        Assert.Equal("Crop Rotate Resample BackgroundReplaced", string.Join(' ', with.CutoutAlterations));
    }

    /// <summary>The default planner, to which every print lacks 5 px at the top.</summary>
    private sealed class ShortPrint : ICropPlanner
    {
        private readonly TemplateCropPlanner _planner = new();

        public CropPlan Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target)
        {
            var plan = _planner.Plan(head, template, target);
            return target.WidthMm is null ? plan : plan with { Shortfall = new(0, 5, 0, 0) };
        }
    }
}
