using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Photos with several faces and with none.</summary>
public sealed class FaceCountTests(PipelineFixture fixture)
{
    private const string Family = "family-of-four.jpg";

    [Fact]
    public async Task SeveralFacesAreRefusedWithTheirBoxes()
    {
        var error = await Assert.ThrowsAsync<IdPhotoException>(() => fixture.Pipeline.CreateAsync(
            Uploads.Shared(Family), new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken));

        Assert.Equal(IdPhotoErrorCode.MultipleFaces, error.Code);
        Assert.Contains("4 faces", error.Message, StringComparison.Ordinal);
        Assert.Contains("FaceSelection.Largest", error.Message, StringComparison.Ordinal);
        Assert.Equal(4, error.Faces.Count);
        Assert.All(error.Faces, box =>
        {
            // The photo has 640×427 px; its faces are 45 to 85 px wide.
            Assert.True(box is { X: > 0, Y: > 0, Right: < 640, Bottom: < 427 }, $"{box} lies outside the photo");
            Assert.InRange(box.Width, 30, 110);
        });
        Assert.All(error.Faces, a => Assert.Single(error.Faces, b => a.IntersectionOverUnion(b) > 0.1));
    }

    [Fact]
    public async Task TheLargestFaceIsTakenWhenAskedFor()
    {
        var (pipeline, planner) = TestPipeline.WithRecordedPlans();
        await using var owned = pipeline;
        var token = TestContext.Current.CancellationToken;
        var boxes = (await Assert.ThrowsAsync<IdPhotoException>(() =>
            pipeline.CreateAsync(Uploads.Shared(Family), new IdPhotoRequest("cn-1-inch"), token))).Faces;

        var result = await pipeline.CreateAsync(
            Uploads.Shared(Family), new IdPhotoRequest("cn-1-inch") { Faces = FaceSelection.Largest }, token);

        Assert.Equal((295, 413), (result.Photo.Width, result.Photo.Height));
        var largest = boxes.MaxBy(box => box.Area);
        var eyes = planner.Head!.MidlineAtEyes;
        Assert.InRange(eyes.X, largest.X, largest.Right);
        Assert.InRange(eyes.Y, largest.Y, largest.Bottom);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public Task ALandscapeHasNoFace(int seed) => AssertNoFaceAsync(Uploads.HillsAndSky(seed));

    [Fact]
    public async Task OneColourNoiseAndGradientsHaveNoFace()
    {
        using var plain = TestPhotos.Plain(700, 500, 224, 180, 150); // skin's colour
        using var noise = TestPhotos.Noise(640, 640);
        using var gradient = TestPhotos.Landscape(1000, 700);
        foreach (var image in new[] { plain, noise, gradient })
        {
            await AssertNoFaceAsync(TestPhotos.Jpeg(image));
        }
    }

    private async Task AssertNoFaceAsync(byte[] file)
    {
        var error = await Assert.ThrowsAsync<IdPhotoException>(() => fixture.Pipeline.CreateAsync(
            file, new IdPhotoRequest("us-passport"), TestContext.Current.CancellationToken));

        Assert.Equal(IdPhotoErrorCode.NoFace, error.Code);
        Assert.Empty(error.Faces);
    }
}
