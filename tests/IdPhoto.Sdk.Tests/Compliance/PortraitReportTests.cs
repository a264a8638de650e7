using IdPhoto.Compliance;
using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Compliance;

/// <summary>What the reports say of real portraits: the faults that they have, and none that they have not.</summary>
public sealed class PortraitReportTests(PipelineFixture fixture)
{
    // The checks about the head; those about light, colour and file have tests of their own.
    private static readonly string[] OfTheHead =
    [
        CheckIds.SingleFace, CheckIds.HeadHeight, CheckIds.EyeLine, CheckIds.TopMargin, CheckIds.ChinMargin, CheckIds.Centring,
        CheckIds.VerticalCentring, CheckIds.HeadWidth, CheckIds.InterEyeDistance, CheckIds.Roll, CheckIds.Pitch, CheckIds.Yaw,
        CheckIds.EyesOpen, CheckIds.Gaze, CheckIds.MouthClosed, CheckIds.Expression, CheckIds.HeadInsideFrame, CheckIds.Shoulders,
    ];

    private static readonly string[] Geometry = OfTheHead[..12];

    [Fact]
    public async Task The_astronauts_passport_photo_passes_every_geometry_check()
    {
        var result = await MakeAsync(Uploads.Portrait, "us-passport");

        var geometry = result.Compliance!.Checks.Where(check => Geometry.Contains(check.Id, StringComparer.Ordinal)).ToArray();
        Assert.Equal(12, geometry.Length);
        Assert.All(geometry, check => Assert.True(check.Status is ComplianceStatus.Pass or ComplianceStatus.NotAssessed, check.ToString()));
        string[] notJudged = [CheckIds.TopMargin, CheckIds.ChinMargin, CheckIds.VerticalCentring, CheckIds.HeadWidth, CheckIds.InterEyeDistance];
        Assert.Equal(notJudged, geometry.Where(check => check.Status == ComplianceStatus.NotAssessed).Select(check => check.Id), StringComparer.Ordinal);
    }

    // She smiles with her teeth, and 41 pixels between the eyes are fewer than half of ICAO's 90. On a Schengen visa her hair reaches both sides.
    [Theory]
    [InlineData("us-passport", CheckIds.InterEyeDistance, CheckIds.MouthClosed, CheckIds.Expression)]
    [InlineData("uk-passport", CheckIds.InterEyeDistance, CheckIds.MouthClosed, CheckIds.Expression)]
    [InlineData("eu-schengen-visa", CheckIds.InterEyeDistance, CheckIds.MouthClosed, CheckIds.Expression, CheckIds.HeadInsideFrame)]
    public async Task The_astronauts_photo_as_taken_fails_what_it_must(string document, params string[] failures)
    {
        var result = await MakeAsync(Uploads.Portrait, document);
        Assert.Equal(failures, Failures(result.SourceCompliance!), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("webp-named-jpg.jpg")]
    [InlineData("rgba-png-named-jpg.jpg")]
    public async Task Neutral_frontal_portraits_fail_nothing(string photo)
    {
        foreach (var document in new[] { "us-passport", "eu-schengen-visa", "cn-passport", "jp-passport", "uk-passport" })
        {
            var result = await MakeAsync(Uploads.Shared(photo), document);
            Assert.Empty(Failures(result.SourceCompliance!));
            Assert.Empty(Failures(result.Compliance!));
        }
    }

    [Fact]
    public async Task A_turned_head_fails_yaw_and_gaze()
    {
        var result = await MakeAsync(Uploads.Shared("turned-head.jpg"), "us-passport");
        string[] failures = [CheckIds.Yaw, CheckIds.Gaze];
        Assert.Equal(failures, Failures(result.SourceCompliance!), StringComparer.Ordinal);
        Assert.InRange(result.SourceCompliance!.Find(CheckIds.Yaw)!.Value!.Value, -36, -26);
        Assert.Equal(ComplianceVerdict.NotCompliant, result.Compliance!.Verdict);
    }

    [Fact]
    public async Task A_laugh_with_hair_to_the_edges_fails_mouth_expression_and_frame()
    {
        var result = await MakeAsync(Uploads.Shared("smile-long-hair.jpg"), "us-passport");
        string[] failures = [CheckIds.MouthClosed, CheckIds.Expression, CheckIds.HeadInsideFrame, CheckIds.Shoulders];
        Assert.Equal(failures, Failures(result.SourceCompliance!), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_family_fails_single_face()
    {
        var result = await MakeAsync(Uploads.Shared("family-of-four.jpg"), "us-passport");
        Assert.Equal(2, result.Compliance!.Find(CheckIds.SingleFace)!.Value);
        Assert.Contains(CheckIds.SingleFace, Failures(result.Compliance!), StringComparer.Ordinal);
    }

    private Task<IdPhotoResult> MakeAsync(byte[] photo, string document) => fixture.Pipeline.CreateAsync(
        photo, new IdPhotoRequest(document) { Faces = FaceSelection.Largest }, TestContext.Current.CancellationToken);

    private static string[] Failures(ComplianceReport report) =>
        [.. OfTheHead.Where(id => report.Find(id)!.Status == ComplianceStatus.Fail)];
}
