using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Pipeline;

/// <summary>However the camera was held, the same photo comes out: the face lies within 2 output pixels of the upright one's.</summary>
public sealed class OrientationTests(PipelineFixture fixture)
{
    private const double Tolerance = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task EveryExifOrientationGivesTheSameFace(int orientation)
    {
        using var portrait = TestPhotos.Load(TestPhotos.PortraitPath);
        using var stored = TestPhotos.StoredAs(portrait, orientation);

        var expected = await MakeAsync(TestPhotos.Jpeg(portrait));
        var actual = await MakeAsync(TestPhotos.Jpeg(stored));

        AssertSameFace(expected.Face, actual.Face);
        Assert.DoesNotContain(actual.Warnings, w => w.Code == IdPhotoWarningCode.PhotoTurned);
    }

    [Theory]
    [InlineData(Enums.Angle.D90)]
    [InlineData(Enums.Angle.D180)]
    [InlineData(Enums.Angle.D270)]
    public async Task APhotoThatLiesWithoutSayingSoIsTurned(Enums.Angle angle)
    {
        var expected = await MakeAsync(Uploads.Portrait);
        var actual = await MakeAsync(Uploads.ChangedPortrait(portrait => TestPhotos.Turned(portrait, angle)));

        AssertTurned(expected, actual);
    }

    [Theory]
    [InlineData("webp-named-jpg.jpg", Enums.Angle.D90)]
    [InlineData("webp-named-jpg.jpg", Enums.Angle.D180)]
    [InlineData("webp-named-jpg.jpg", Enums.Angle.D270)]
    [InlineData("rgba-png-named-jpg.jpg", Enums.Angle.D90)]
    [InlineData("rgba-png-named-jpg.jpg", Enums.Angle.D180)]
    [InlineData("rgba-png-named-jpg.jpg", Enums.Angle.D270)]
    [InlineData("smile-long-hair.jpg", Enums.Angle.D90)]
    [InlineData("smile-long-hair.jpg", Enums.Angle.D180)]
    [InlineData("smile-long-hair.jpg", Enums.Angle.D270)]
    public async Task OtherPortraitsThatLieAreTurnedToo(string name, Enums.Angle angle)
    {
        using var portrait = TestPhotos.Load(SharedAssets.Photo(name));
        using var turned = TestPhotos.Turned(portrait, angle);

        AssertTurned(await MakeAsync(portrait.PngsaveBuffer()), await MakeAsync(turned.PngsaveBuffer(keep: Enums.ForeignKeep.None)));
    }

    private static void AssertTurned(IdPhotoResult expected, IdPhotoResult actual)
    {
        AssertSameFace(expected.Face, actual.Face);
        Assert.Contains(actual.Warnings, w => w.Code == IdPhotoWarningCode.PhotoTurned);
        Assert.Contains(Alteration.Rotate, actual.Alterations);
    }

    private static void AssertSameFace(FaceGeometry expected, FaceGeometry actual)
    {
        Assert.InRange(actual.ImageLeftEye.DistanceTo(expected.ImageLeftEye), 0, Tolerance);
        Assert.InRange(actual.ImageRightEye.DistanceTo(expected.ImageRightEye), 0, Tolerance);
        Assert.InRange(actual.Chin.DistanceTo(expected.Chin), 0, Tolerance);
        Assert.InRange(actual.Crown.DistanceTo(expected.Crown), 0, Tolerance);
        Assert.InRange(actual.HairTop.DistanceTo(expected.HairTop), 0, Tolerance);
    }

    private Task<IdPhotoResult> MakeAsync(byte[] file) =>
        fixture.Pipeline.CreateAsync(file, new IdPhotoRequest("us-passport"), TestContext.Current.CancellationToken);
}
