namespace IdPhoto.Tests.Pipeline;

/// <summary>HivisionIDPhotos' crop inside the pipeline: it gets the face box and the matte that it needs.</summary>
public sealed class HivisionPipelineTests
{
    [Fact]
    public async Task Its_frame_is_filled_by_the_person_and_the_face()
    {
        var planner = new RecordedHivision();
        await using var pipeline = TestPipeline.Create(parts => parts with { Planner = planner });
        var result = await pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken);

        var (head, frame) = (planner.Head!, planner.Frame);
        var face = head.FaceBox!.Value;

        Assert.Equal((295, 413), (result.Photo.Width, result.Photo.Height));
        foreach (var eye in new[] { head.ImageLeftEye, head.ImageRightEye })
        {
            Assert.InRange(eye.X, face.X, face.Right);
            Assert.InRange(eye.Y, face.Y, face.Bottom);
        }

        // A fifth of the first window; the second is never larger, and smaller by what stands empty beside the person.
        Assert.InRange(face.Area / frame.Area, 0.2, 0.3);

        // Photo pixels are the plan's whole pixels: the portrait has 512 × 512, under the 2,000 above which the plan reduces.
        foreach (var edge in new[] { frame.X, frame.Y, frame.Right, frame.Bottom })
        {
            Assert.Equal(Math.Round(edge), edge, 1e-6);
        }
    }

    [Fact]
    public async Task It_is_given_a_matte_of_the_whole_photo()
    {
        var planner = new RecordedHivision();
        await using var pipeline = TestPipeline.Create(parts => parts with { Planner = planner });
        await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken);

        Assert.Equal(new PhotoBox(0, 0, 512, 512), planner.Matted);
    }
}
