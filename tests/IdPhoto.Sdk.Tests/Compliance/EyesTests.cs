using IdPhoto.Compliance;
using IdPhoto.Landmarks.FaceMesh;
using IdPhoto.Tests.Detection;
using IdPhoto.Tests.Instruments;
using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Compliance;

/// <summary>Upper lids painted down over the eyes of good portraits, in three steps: the reports see it, and see nothing else.</summary>
public sealed class EyesTests(Faces faces, PipelineFixture fixture) : IClassFixture<Faces>
{
    private static readonly double[] Steps = [0, 0.25, 0.5, 0.75];

    private static readonly string[] Geometry =
    [
        CheckIds.SingleFace, CheckIds.HeadHeight, CheckIds.EyeLine, CheckIds.TopMargin, CheckIds.ChinMargin, CheckIds.Centring,
        CheckIds.VerticalCentring, CheckIds.HeadWidth, CheckIds.Roll, CheckIds.Pitch, CheckIds.Yaw, CheckIds.HeadInsideFrame,
    ];

    // Eyes 17, 50 and 35 pixels wide.
    [Theory]
    [InlineData("astronaut.png")]
    [InlineData("webp-named-jpg.jpg")]
    [InlineData("rgba-png-named-jpg.jpg")]
    public async Task Lids_that_sink_move_eyes_open_and_no_geometry_check(string portrait)
    {
        using var photo = Portraits.Load(portrait);
        var landmarks = await faces.ReadAsync(photo);
        var reports = new List<ComplianceReport>();
        foreach (var step in Steps)
        {
            using var painted = PaintedEyelids.Paint(photo, landmarks, step);
            var result = await fixture.Pipeline.CreateAsync(painted, new IdPhotoRequest("us-passport"), TestContext.Current.CancellationToken);
            reports.Add(result.SourceCompliance!);
        }

        var aspects = reports.Select(report => report.Find(CheckIds.EyesOpen)!.Value!.Value).ToArray();
        Assert.Equal(aspects.OrderDescending(), aspects);
        Assert.Equal(ComplianceStatus.Pass, reports[0].Find(CheckIds.EyesOpen)!.Status);
        Assert.Equal(ComplianceStatus.Fail, reports[^1].Find(CheckIds.EyesOpen)!.Status);
        foreach (var id in Geometry)
        {
            Assert.All(reports, report => Assert.Equal(reports[0].Find(id)!.Status, report.Find(id)!.Status));
        }
    }

    // Weights that have only ever seen eyes; of an open eye the two read up to 0.09 apart, of a nearly shut one up to 0.09 too.
    [Theory]
    [InlineData("astronaut.png")]
    [InlineData("webp-named-jpg.jpg")]
    [InlineData("rgba-png-named-jpg.jpg")]
    [InlineData("smile-long-hair.jpg")]
    public async Task Another_network_sees_the_eyes_as_open(string portrait)
    {
        using var photo = Portraits.Load(portrait);
        using var instrument = new IrisInstrument();
        var landmarks = await faces.ReadAsync(photo);
        foreach (var step in Steps)
        {
            using var painted = PaintedEyelids.Paint(photo, landmarks, step);
            var picture = Picture.Of(painted);
            var read = await faces.ReadAsync(painted);
            Assert.Equal(Aspect(instrument, picture, landmarks, MeshTopology.LeftEye), read.ImageLeftEye.Aspect, 0.1);
            Assert.Equal(Aspect(instrument, picture, landmarks, MeshTopology.RightEye), read.ImageRightEye.Aspect, 0.1);
        }
    }

    private static double Aspect(IrisInstrument instrument, Picture picture, FaceLandmarks landmarks, IReadOnlyList<int> eye) =>
        instrument.Aspect(picture, landmarks.Mesh[eye[0]].Point, landmarks.Mesh[eye[8]].Point, mirror: ReferenceEquals(eye, MeshTopology.RightEye));
}
