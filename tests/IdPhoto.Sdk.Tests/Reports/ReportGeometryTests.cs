using IdPhoto.Compliance;
using IdPhoto.Export;
using IdPhoto.Imaging;
using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Reports;

/// <summary>What a report draws lies where the photo has it.</summary>
public sealed class ReportGeometryTests(PipelineFixture fixture)
{
    // Landmarks on a turned copy of a photo differ by a pixel or two of 512; the frame follows them.
    private const double LandmarkTolerance = 6;

    [Fact]
    public async Task The_finished_photos_frame_is_the_file_and_its_head_the_results()
    {
        var result = await fixture.Pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest("eu-schengen-visa"), TestContext.Current.CancellationToken);
        var geometry = result.Compliance!.Geometry!;

        Assert.Equal((result.Photo.Width, result.Photo.Height), (geometry.FrameWidth, geometry.FrameHeight));
        Assert.Equal((result.Photo.Width, result.Photo.Height), (geometry.FileWidth, geometry.FileHeight));
        Assert.Equal(AffineTransform.Identity, geometry.FrameToFile);
        Assert.Equal((result.Face.Chin, result.Face.Crown, result.Face.HairTop), (geometry.Chin, geometry.Crown, geometry.HairTop));
    }

    [Fact]
    public async Task The_planned_frame_leads_back_to_the_head_in_the_upload()
    {
        var result = await fixture.Pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest("eu-schengen-visa"), TestContext.Current.CancellationToken);
        var geometry = result.SourceCompliance!.Geometry!;

        // The astronaut: eyes at about (200, 99) and (247, 104) of 512, chin near (221, 181).
        Assert.Equal((512, 512), (geometry.FileWidth, geometry.FileHeight));
        Near(new(200, 99), geometry.FrameToFile.Apply(geometry.ImageLeftEye));
        Near(new(247, 104), geometry.FrameToFile.Apply(geometry.ImageRightEye));
        Near(new(221, 181), geometry.FrameToFile.Apply(geometry.Chin));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task In_a_photo_that_lies_on_its_side_the_frame_lies_with_it(int clockwiseQuarters)
    {
        var turn = (QuarterTurn)clockwiseQuarters;
        using var portrait = new PhotoDecoder(new PhotoLimits()).Decode(Uploads.Portrait);
        using var turned = turn.Apply(portrait.Image);
        var file = new PhotoEncoder().Encode(turned, new EncodeSettings { Format = PhotoFormat.Png, Dpi = 72 }).Bytes;
        var upright = (await CheckAsync(Uploads.Portrait)).Geometry!;
        var lying = (await CheckAsync(file)).Geometry!;

        var expected = turn.Transform(512, 512).Apply(upright.FrameToFile.Apply(upright.Chin));
        Near(expected, lying.FrameToFile.Apply(lying.Chin));
    }

    [Fact]
    public async Task Bands_are_the_limits_that_were_judged_by()
    {
        var report = await CheckAsync(Uploads.Portrait);
        var geometry = report.Geometry!;
        var (check, band) = (report.Find(CheckIds.HeadHeight)!, Assert.Single(geometry.Bands, b => b.CheckId == CheckIds.HeadHeight));

        // 32 to 36 of 45 mm above the chin; the print is what the visa has.
        var pixelsPerMillimetre = geometry.FrameHeight / 45.0;
        Assert.Equal((32.0, 36.0), (check.Min, check.Max));
        Assert.Equal(geometry.Chin.Y - (36 * pixelsPerMillimetre), band.Top, 1e-6);
        Assert.Equal(geometry.Chin.Y - (32 * pixelsPerMillimetre), band.Bottom, 1e-6);
    }

    private Task<ComplianceReport> CheckAsync(ReadOnlyMemory<byte> photo) =>
        fixture.Pipeline.CheckAsync(photo, new CheckRequest("eu-schengen-visa"), TestContext.Current.CancellationToken);

    private static void Near(PhotoPoint expected, PhotoPoint actual) =>
        Assert.True(expected.DistanceTo(actual) < LandmarkTolerance, $"{actual} is {expected.DistanceTo(actual):0.0} px from {expected}.");
}
