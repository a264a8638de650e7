using System.Globalization;

namespace IdPhoto.Tests.Pipeline;

/// <summary>What a result says of the models that ran and of the stages.</summary>
public sealed class ResultTests(PipelineFixture fixture)
{
    [Fact]
    public async Task ModelsAreNamedWithTheirHashesAndTheProviderThatRanThem()
    {
        var result = await MakeAsync(new("cn-1-inch"));

        Assert.Equal(
            [
                ("face-detection", "blazeface-full-range"),
                ("landmarks", "face-mesh-attention"),
                ("matting", "selfie"),
            ],
            result.Models.Select(m => (m.Role, m.Name)));
        Assert.All(result.Models, m => Assert.Equal("Cpu", m.ExecutionProvider));
        string[] files = ["face_detection_full_range", "face_landmark_with_attention", "selfie_segmentation"];
        Assert.Equal(string.Join('\n', files.Select(f => HashOf(f + ".onnx"))), string.Join('\n', result.Models.Select(m => m.Sha256)));
        Assert.DoesNotContain(result.Warnings, w => w.Code == IdPhotoWarningCode.ExecutionProviderFallback);

        // The pipeline also holds the short-range detector, which is asked only where the full-range one sees nothing.
        Assert.Equal("blazeface-short-range", Assert.Single(fixture.Pipeline.Models.Except(result.Models)).Name);
    }

    [Theory]
    [InlineData("cn-1-inch", "decode detect landmarks matting plan render compose encode check")]
    [InlineData("us-passport", "decode detect landmarks matting plan render encode check")] // the background stays
    public async Task TimingsListTheStagesInOrder(string document, string stages)
    {
        var result = await MakeAsync(new(document) { IncludeHd = true });

        Assert.Equal(stages, string.Join(' ', result.Timings.Select(t => t.Stage)));
        Assert.All(result.Timings, t => Assert.True(t.Duration > TimeSpan.Zero, t.Stage));
    }

    [Fact]
    public async Task TheFaceIsGivenInPixelsOfTheFinishedPhoto()
    {
        var result = await MakeAsync(new("cn-1-inch"));
        var face = result.Face;

        // Crown above eyes above chin on the middle line of 295 px; hair no lower than the crown; level eyes.
        Assert.True(face.HairTop.Y <= face.Crown.Y && face.Crown.Y < face.ImageLeftEye.Y && face.ImageLeftEye.Y < face.Chin.Y);
        Assert.InRange(face.Crown.X, 147.4, 147.6);
        Assert.InRange(face.Chin.X, 147.4, 147.6);
        Assert.InRange(Math.Abs(face.ImageLeftEye.Y - face.ImageRightEye.Y), 0, 1);
        Assert.Equal((face.Crown.Y, face.Chin.Y), (face.Box.Y, face.Box.Bottom));
        Assert.InRange(face.Pose.Roll, -1.5, 1.5);
    }

    private Task<IdPhotoResult> MakeAsync(IdPhotoRequest request) =>
        fixture.Pipeline.CreateAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken);

    // The table of models/README.md, as people read it: | file | bytes | SHA-256 |
    private static string HashOf(string fileName)
    {
        var row = File.ReadLines(RepositoryRoot.Combine("models", "README.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .First(cells => cells.Length == 3 && cells[0] == fileName);
        Assert.Equal(new FileInfo(RepositoryRoot.Combine("models", fileName)).Length, int.Parse(row[1], CultureInfo.InvariantCulture));
        Assert.Matches("^[0-9a-f]{64}$", row[2]);
        return row[2];
    }
}
