using IdPhoto.Compliance;
using IdPhoto.Tests.Detection;
using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Compliance;

/// <summary>A photo that is turned by 5, 10 and 15 degrees: the report of the source says so, and nothing else changes to a failure.</summary>
public sealed class TiltTests(PipelineFixture fixture)
{
    // What the photo of the astronaut fails as it is.
    private static readonly string[] AlreadyFailing = [CheckIds.InterEyeDistance, CheckIds.MouthClosed, CheckIds.Expression];

    private static readonly string[] OfTheHead =
    [
        CheckIds.SingleFace, CheckIds.HeadHeight, CheckIds.EyeLine, CheckIds.Centring, CheckIds.Pitch, CheckIds.Yaw, CheckIds.EyesOpen,
        CheckIds.Gaze, CheckIds.HeadInsideFrame,
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Tilt_moves_roll_and_fails_nothing_unrelated(int direction)
    {
        using var photo = Portraits.Load("astronaut.png");
        var rolls = new List<double>();
        foreach (var degrees in new[] { 0, 5, 10, 15 })
        {
            using var turned = Faces.Turn(photo, direction * degrees);
            var result = await fixture.Pipeline.CreateAsync(turned, new IdPhotoRequest("us-passport"), TestContext.Current.CancellationToken);
            rolls.Add(direction * result.SourceCompliance!.Find(CheckIds.Roll)!.Value!.Value);

            Assert.All(OfTheHead, id => Assert.NotEqual(ComplianceStatus.Fail, result.SourceCompliance!.Find(id)!.Status));
            Assert.All(AlreadyFailing, id => Assert.Equal(ComplianceStatus.Fail, result.SourceCompliance!.Find(id)!.Status));

            // The finished photo is levelled: what is left is rounding.
            Assert.Equal(0, result.Compliance!.Find(CheckIds.Roll)!.Value!.Value, 1e-6);
        }

        // The astronaut tilts her head by 3.1° herself. 1.5° is what the landmarks of one face differ by from picture to picture.
        Assert.All(rolls.Zip(rolls.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 3.5, 6.5));
    }
}
