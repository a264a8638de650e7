using IdPhoto.Detection;
using IdPhoto.Landmarks;
using IdPhoto.Matting;

namespace IdPhoto.Tests.Pipeline;

/// <summary>One analysis, many outputs.</summary>
public sealed class AnalysisTests(PipelineFixture fixture)
{
    private static readonly byte[] Astronaut = Uploads.Portrait;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_the_analysis_no_model_runs_again()
    {
        var models = new CountedModels();
        await using var pipeline = TestPipeline.Create(models.Watch);
        using var analysis = await pipeline.AnalyzeAsync(Astronaut, new AnalysisRequest(), Token);
        var (detections, landmarks, mattes) = (models.Detections, models.Landmarks, models.Mattes);
        Assert.True(detections >= 1 && landmarks >= 1);
        Assert.Equal(1, mattes);

        await analysis.CreateAsync(new("us-passport"), Token);
        await analysis.CreateAsync(new("cn-2-inch") { Background = Background.Solid(new(0x43, 0x8E, 0xDB)), IncludeHd = true, IncludeCutout = true }, Token);
        await analysis.CreateAsync(new("eu-schengen-visa") { Sheet = new() }, Token);
        await analysis.CheckAsync(new("uk-passport"), Token);

        Assert.Equal((detections, landmarks, mattes), (models.Detections, models.Landmarks, models.Mattes));
        Assert.Equal("decode detect landmarks matting", string.Join(' ', analysis.Timings.Select(t => t.Stage)));
    }

    [Theory]
    [InlineData("eu-schengen-visa")]
    [InlineData("cn-1-inch")]
    public async Task A_photo_of_an_analysis_is_the_photo_that_is_made_directly(string document)
    {
        var request = new IdPhotoRequest(document) { Format = PhotoFormat.Png };
        var direct = await fixture.Pipeline.CreateAsync(Astronaut, request, Token);
        using var analysis = await fixture.Pipeline.AnalyzeAsync(Astronaut, new AnalysisRequest { TemplateIds = [document] }, Token);
        var analysed = await analysis.CreateAsync(request, Token);

        Assert.True(direct.Photo.Bytes.Span.SequenceEqual(analysed.Photo.Bytes.Span));
        Assert.Equal(direct.Face, analysed.Face);
        Assert.Equal(string.Join(' ', direct.Models.Select(m => m.Name)), string.Join(' ', analysed.Models.Select(m => m.Name)));
        Assert.Equal(direct.Compliance!.Checks, analysed.Compliance!.Checks);
    }

    [Fact]
    public async Task A_photo_in_work_is_finished_although_its_analysis_is_disposed()
    {
        var analysis = await fixture.Pipeline.AnalyzeAsync(Astronaut, new AnalysisRequest(), Token);
        var running = analysis.CreateAsync(new("us-passport"), Token);
        analysis.Dispose();
        analysis.Dispose();

        Assert.Equal((600, 600), ((await running).Photo.Width, (await running).Photo.Height));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => analysis.CreateAsync(new("us-passport"), Token));
    }

    [Fact]
    public async Task A_document_that_is_not_known_is_named_before_any_work()
    {
        var error = await Assert.ThrowsAsync<IdPhotoException>(
            () => fixture.Pipeline.AnalyzeAsync(new byte[] { 1 }, new AnalysisRequest { TemplateIds = ["us-pasport"] }, Token));
        Assert.Equal(IdPhotoErrorCode.TemplateNotFound, error.Code);
        Assert.Contains("us-passport", error.Message, StringComparison.Ordinal);
    }

    private sealed class CountedModels
    {
        public int Detections { get; private set; }

        public int Landmarks { get; private set; }

        public int Mattes { get; private set; }

        public IdPhoto.Pipeline.PipelineParts Watch(IdPhoto.Pipeline.PipelineParts parts) => parts with
        {
            Detector = new Detector(parts.Detector, this),
            Landmarker = new Landmarker(parts.Landmarker, this),
            Matting = new MattingWatch(parts.Matting, this),
        };

        private sealed class Detector(IFaceDetector inner, CountedModels counts) : IFaceDetector
        {
            public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
            {
                counts.Detections++;
                return inner.DetectAsync(photo, cancellationToken);
            }
        }

        private sealed class Landmarker(IFaceLandmarker inner, CountedModels counts) : IFaceLandmarker
        {
            public ValueTask<FaceLandmarks> LocateAsync(PhotoImage photo, Face face, CancellationToken cancellationToken = default)
            {
                counts.Landmarks++;
                return inner.LocateAsync(photo, face, cancellationToken);
            }
        }

        private sealed class MattingWatch(IMattingModel inner, CountedModels counts) : IMattingModel
        {
            public ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> batch, CancellationToken cancellationToken = default)
            {
                counts.Mattes += batch.Count;
                return inner.ComputeAsync(batch, cancellationToken);
            }
        }
    }
}
