using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Compliance.Iso29794;

/// <summary>Whole photos: numbers that any well-lit portrait must have, and what mirroring does to them.</summary>
public class PortraitQualityTests(PipelineFixture fixture)
{
    [Fact]
    public async Task A_studio_portrait_measures_as_one()
    {
        var scores = await CheckAsync(Uploads.Portrait);
        Assert.Equal(20, scores.Values.Count(score => score.Scalar is not null));
        Assert.InRange(scores[QualityComponent.LuminanceMean].Raw!.Value, 0.1, 0.5); // OFIQ's own images: 0.104 to 0.498
        Assert.InRange(scores[QualityComponent.DynamicRange].Raw!.Value, 5.5, 7.7); // 5.559 to 7.610
        Assert.InRange(scores[QualityComponent.UnderExposurePrevention].Raw!.Value, 0, 0.36); // 0.013 to 0.352
        Assert.InRange(scores[QualityComponent.OverExposurePrevention].Raw!.Value, 0, 0.01);
        Assert.InRange(scores[QualityComponent.EyesOpen].Raw!.Value, 0.05, 0.12); // open eyes: 0.0506 to 0.111
        Assert.Equal(0, scores[QualityComponent.NaturalColour].Raw);
        Assert.Equal(100, scores[QualityComponent.SingleFacePresent].Scalar);
    }

    [Theory]
    [InlineData("turned-head.jpg")]
    [InlineData("smile-long-hair.jpg")]
    public Task Mirroring_turns_yaw_and_roll_round_and_swaps_the_sides(string photo) => MirrorAsync(SharedAssets.Photo(photo));

    [Fact]
    public Task Mirroring_turns_the_bundled_portrait_round_too() => MirrorAsync(Files.TestPhotos.PortraitPath);

    // The models are not mirror-symmetric themselves: the pose differs by up to 1.2°, and the distance of the eyes by up to 7 %, seen from
    // the side most of all.
    private async Task MirrorAsync(string path)
    {
        using var photo = Files.TestPhotos.Load(path);
        using var flipped = photo.Flip(NetVips.Enums.Direction.Horizontal);
        var straight = await CheckAsync(photo.PngsaveBuffer());
        var mirrored = await CheckAsync(flipped.PngsaveBuffer());
        Assert.Equal(straight[QualityComponent.HeadPoseYaw].Raw!.Value, -mirrored[QualityComponent.HeadPoseYaw].Raw!.Value, 2.0);
        Assert.Equal(straight[QualityComponent.HeadPoseRoll].Raw!.Value, -mirrored[QualityComponent.HeadPoseRoll].Raw!.Value, 2.0);
        Assert.InRange(
            mirrored[QualityComponent.RightwardCropOfTheFaceImage].Raw!.Value / straight[QualityComponent.LeftwardCropOfTheFaceImage].Raw!.Value,
            0.92,
            1.08);
        Assert.Equal(straight[QualityComponent.LuminanceMean].Raw!.Value, mirrored[QualityComponent.LuminanceMean].Raw!.Value, 0.01);
        Assert.Equal(straight[QualityComponent.IlluminationUniformity].Raw!.Value, mirrored[QualityComponent.IlluminationUniformity].Raw!.Value, 0.1);
    }

    private async Task<IReadOnlyDictionary<QualityComponent, QualityScore>> CheckAsync(byte[] file)
    {
        var report = await fixture.Pipeline.CheckAsync(file, new CheckRequest("eu-schengen-visa"), TestContext.Current.CancellationToken);
        return report.Quality.ToDictionary(score => score.Component);
    }
}
