namespace IdPhoto.Tests.Pipeline;

/// <summary>The result says which of its numbers no source states, and whether the document is unverified.</summary>
public sealed class HouseDefaultTests
{
    [Fact]
    public async Task TheHouseDefaultsThatTookPartAreNamed()
    {
        await using var pipeline = IdPhotoPipeline.CreateDefault(o => o.Templates.IncludeUnverified = true);

        // Of print.size, print.dpi, head.height and backgrounds all four were used.
        var licence = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("us-driving-licence"), TestContext.Current.CancellationToken);
        Assert.Equal(["print.size", "print.dpi", "head.height", "backgrounds"], licence.HouseDefaults);
        Assert.Contains("No source states a range for the head height of us-driving-licence: 70 to 80 %", Message(licence, IdPhotoWarningCode.HouseDefaultGeometry), StringComparison.Ordinal);
        Assert.StartsWith("The numbers of us-driving-licence are unverified", Message(licence, IdPhotoWarningCode.UnverifiedTemplate), StringComparison.Ordinal);

        // The request's own numbers are no house defaults.
        var wished = await pipeline.CreateAsync(
            Uploads.Portrait,
            new IdPhotoRequest("us-driving-licence") { Dpi = 200, Background = Background.Parse("blue") },
            TestContext.Current.CancellationToken);
        Assert.Equal(["print.size", "head.height"], wished.HouseDefaults);
    }

    [Fact]
    public async Task OnlyTheMadeTargetCounts()
    {
        await using var pipeline = IdPhotoPipeline.CreateDefault();

        // uk-passport has the house defaults print.dpi and digital.dpi.
        var digital = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("uk-passport"), TestContext.Current.CancellationToken);
        Assert.Equal(["digital.dpi"], digital.HouseDefaults);
        Assert.DoesNotContain(digital.Warnings, w => w.Code is IdPhotoWarningCode.HouseDefaultGeometry or IdPhotoWarningCode.UnverifiedTemplate);

        var print = await pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest("uk-passport") { Target = PhotoTarget.Print }, TestContext.Current.CancellationToken);
        Assert.Equal(["print.dpi"], print.HouseDefaults);
    }

    [Fact]
    public async Task AHeadThatIsStatedInPartSaysSo()
    {
        await using var pipeline = IdPhotoPipeline.CreateDefault();
        var austria = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("at-passport"), TestContext.Current.CancellationToken);
        Assert.Equal(
            "The sources state only a part of the head height for at-passport: 66.7 to 80 % of the frame's height was used, in part this library's choice.",
            Message(austria, IdPhotoWarningCode.HouseDefaultGeometry));
    }

    private static string Message(IdPhotoResult result, IdPhotoWarningCode code) => Assert.Single(result.Warnings, w => w.Code == code).Message;
}
