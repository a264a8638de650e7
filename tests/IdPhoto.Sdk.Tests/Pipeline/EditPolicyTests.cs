using IdPhoto.Imaging;
using IdPhoto.Tests.Instruments;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Where an authority forbids edits, every pixel is the photo's own, resampled; unless the caller insists.</summary>
public sealed class EditPolicyTests
{
    private static readonly Rgb Blue = new(0x43, 0x8E, 0xDB);

    [Theory]
    [InlineData("us-passport")]
    [InlineData("uk-passport")]
    [InlineData("us-visa")]
    [InlineData("nz-passport")]
    public async Task ForbiddenEditsAreNotMade(string document)
    {
        var (result, resampled) = await MakeAsync(new IdPhotoRequest(document) { Format = PhotoFormat.Png, MaxKilobytes = 10240 });

        Assert.Equal([Alteration.Crop, Alteration.Rotate, Alteration.Resample], result.Alterations);
        AssertSamePixels(resampled, result);
        Assert.DoesNotContain(result.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
    }

    [Fact]
    public async Task AWishedBackgroundIsRefusedWithAWarning()
    {
        var (result, resampled) = await MakeAsync(
            new IdPhotoRequest("us-passport") { Format = PhotoFormat.Png, Background = Background.Solid(Blue) });

        Assert.DoesNotContain(Alteration.BackgroundReplaced, result.Alterations);
        AssertSamePixels(resampled, result);
        var warning = Assert.Single(result.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
        Assert.Contains("us-passport", warning.Message, StringComparison.Ordinal);
        Assert.Contains("EditConsent.Allow", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Warnings, w => w.Code == IdPhotoWarningCode.BackgroundNotAccepted);
    }

    [Fact]
    public async Task ConsentReplacesTheBackgroundAndWarns()
    {
        var (result, _) = await MakeAsync(
            new IdPhotoRequest("us-passport") { Format = PhotoFormat.Png, Background = Background.Solid(Blue), Edits = EditConsent.Allow });

        Assert.Contains(Alteration.BackgroundReplaced, result.Alterations);
        var picture = Picture.Decode(result.Photo.Bytes);
        Assert.Equal((Blue, Blue), (picture[0, 0], picture[599, 0]));
        Assert.Contains(result.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
        Assert.Contains(result.Warnings, w => w.Code == IdPhotoWarningCode.BackgroundNotAccepted);
    }

    [Fact]
    public async Task ConsentAloneTakesTheDocumentsPreferredBackground()
    {
        var (result, _) = await MakeAsync(new IdPhotoRequest("uk-passport") { Format = PhotoFormat.Png, Edits = EditConsent.Allow });

        var picture = Picture.Decode(result.Photo.Bytes);
        Assert.Equal(new Rgb(0xF5, 0xF5, 0xDC), picture[0, 0]); // cream, the first of the template's backgrounds
        Assert.Contains(result.Warnings, w => w.Code == IdPhotoWarningCode.EditForbiddenByDocument);
    }

    [Fact]
    public async Task TheOriginalBackgroundCanBeKeptWhereEditsAreAllowed()
    {
        var (result, resampled) = await MakeAsync(
            new IdPhotoRequest("cn-1-inch") { Format = PhotoFormat.Png, Background = Background.Original });

        Assert.DoesNotContain(Alteration.BackgroundReplaced, result.Alterations);
        AssertSamePixels(resampled, result);
    }

    // The source once more through the very plan, by the resampler alone: no matte and no composer has touched it.
    private static async Task<(IdPhotoResult Result, Picture Resampled)> MakeAsync(IdPhotoRequest request)
    {
        var (pipeline, planner) = TestPipeline.WithRecordedPlans();
        await using var owned = pipeline;
        var result = await pipeline.CreateAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken);
        using var upload = new PhotoDecoder(new PhotoLimits()).Decode(Uploads.Portrait, int.MaxValue);
        using var resampled = new PhotoImage(result.Photo.Width, result.Photo.Height);
        Resampler.Warp(upload.Image, planner.Plan!.Transform, resampled, ResampleFilter.Cubic);
        return (result, Picture.Of(resampled));
    }

    private static void AssertSamePixels(Picture expected, IdPhotoResult actual)
    {
        var picture = Picture.Decode(actual.Photo.Bytes);
        Assert.Equal((expected.Width, expected.Height), (picture.Width, picture.Height));
        Assert.Equal(expected.Width * expected.Height * 3, picture.Pixels.CommonPrefixLength(expected.Pixels));
    }
}
