using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Pipeline;

/// <summary>The portrait in the repository, without anything else: what a new user runs first.</summary>
public sealed class BundledPortraitTests(PipelineFixture fixture)
{
    [Fact]
    public async Task SchengenVisaHas827By1063PixelsAt600Dpi()
    {
        var result = await fixture.Pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest("eu-schengen-visa"), TestContext.Current.CancellationToken);

        var file = ImageFileFacts.Read(result.Photo.Bytes);
        Assert.Equal((PhotoFormat.Jpeg, 827, 1063), (file.Format, file.Width, file.Height));
        Assert.Equal((600, (double?)600), (file.JfifDpi, file.ExifDpi));

        // 827 px at 600 dpi are 35.01 mm, 1063 px are 45.00 mm: the nearest whole pixels to 35 × 45 mm.
        Assert.Equal((35.0, 45.0), (Math.Round(file.Width / 600.0 * 25.4, 1), Math.Round(file.Height / 600.0 * 25.4, 1)));
        Assert.Equal([Alteration.Crop, Alteration.Rotate, Alteration.Resample, Alteration.BackgroundReplaced], result.Alterations);
    }

    [Fact]
    public async Task EyesLieWhereOtherDetectorsFindThem()
    {
        var (pipeline, planner) = TestPipeline.WithRecordedPlans();
        await using var owned = pipeline;
        var result = await pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest("eu-schengen-visa"), TestContext.Current.CancellationToken);

        // The mean of RetinaFace, YuNet and MTCNN, which lie up to 3.5 px apart: 4 px.
        var back = planner.Plan!.Transform.Invert();
        Assert.InRange(back.Apply(result.Face.ImageLeftEye).DistanceTo(new(203.3, 101.8)), 0, 4);
        Assert.InRange(back.Apply(result.Face.ImageRightEye).DistanceTo(new(246.3, 103.7)), 0, 4);
    }
}
