using System.Diagnostics.CodeAnalysis;
using IdPhoto.Composition;
using IdPhoto.Detection;
using IdPhoto.Geometry;
using IdPhoto.Landmarks;
using IdPhoto.Matting;
using IdPhoto.Templates;
using IdPhoto.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.Tests.DependencyInjection;

/// <summary>Use… replaces a part; Add… adds a document.</summary>
public sealed class BuilderTests
{
    private const string OwnTemplate = """
        { "templates": [ {
            "id": "us-passport", "name": "Club card", "country": "US", "document": "generic",
            "print": { "widthMm": 25.4, "heightMm": 50.8, "dpi": 100 },
            "head": { "top": "crown", "heightPercent": [40, 50] },
            "backgrounds": ["#FFFFFF"], "confidence": "high", "sources": ["https://example.org/club"]
        } ] }
        """;

    [Fact]
    public void UseReplacesEachPart()
    {
        using var provider = new ServiceCollection().AddIdPhoto()
            .UseFaceDetector<OwnParts>()
            .UseFaceLandmarker<OwnParts>()
            .UseMatting<StubMatting>()
            .UseBackgroundComposer<OwnParts>()
            .UseCropPlanner<OwnParts>()
            .UseTemplates<OwnParts>()
            .Services.BuildServiceProvider();

        Assert.IsType<OwnParts>(provider.GetRequiredService<IFaceDetector>());
        Assert.IsType<OwnParts>(provider.GetRequiredService<IFaceLandmarker>());
        Assert.IsType<StubMatting>(Assert.Single(provider.GetServices<IMattingModel>()));
        Assert.IsType<OwnParts>(provider.GetRequiredService<IBackgroundComposer>());
        Assert.IsType<OwnParts>(provider.GetRequiredService<ICropPlanner>());
        Assert.IsType<OwnParts>(provider.GetRequiredService<ITemplateProvider>());
    }

    [Fact]
    public async Task AReplacedPartTakesPartAndIsNamedInTheResult()
    {
        await using var provider = new ServiceCollection().AddIdPhoto().UseMatting<StubMatting>().Services.BuildServiceProvider();
        var result = await MakeAsync(provider, "cn-1-inch");

        Assert.Equal(new ModelUse("matting", "StubMatting", null, null), result.Models[^1]);
    }

    [Fact]
    public async Task AModelOfTheHostsRunsFromItsFile()
    {
        var path = RepositoryRoot.Combine("models", "selfie_segmentation.onnx");
        var contract = new MattingContract { Size = MattingSize.Stretch(256, 256) };
        await using var provider = new ServiceCollection().AddIdPhoto().UseMatting(path, contract).Services.BuildServiceProvider();
        await using var builtIn = new ServiceCollection().AddIdPhoto().UseMatting(MattingModels.Selfie).Services.BuildServiceProvider();

        var (own, expected) = (await MakeAsync(provider, "cn-1-inch"), await MakeAsync(builtIn, "cn-1-inch"));

        Assert.Equal(expected.Photo.Bytes.ToArray(), own.Photo.Bytes.ToArray());
        Assert.Equal(("selfie_segmentation", expected.Models[^1].Sha256), (own.Models[^1].Name, own.Models[^1].Sha256));
    }

    [Fact]
    public void AFileOfTheHostsIsHeldToNoChecksumButTheOneThatTheHostStates()
    {
        // Our own conversion in place of PP-HumanSeg's file: not the catalogue's bytes, and not its contract either.
        var path = RepositoryRoot.Combine("models", "selfie_segmentation.onnx");
        var right = IdPhoto.ModelZoo.EmbeddedModels.SelfieSegmentation.Sha256!;
        var wrong = new string('0', 64);
        var contract = new MattingContract { Size = MattingSize.Stretch(256, 256) };
        var choice = MattingModels.PpHumanSeg with { Contract = contract };

        Assert.Null(Fault(builder => builder.UseMatting(choice, path)));
        Assert.Null(Fault(builder => builder.UseMatting(choice, path, right.ToUpperInvariant())));
        Assert.Null(Fault(builder => builder.UseMatting(path, contract, right)));
        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, Fault(builder => builder.UseMatting(choice, path, wrong)));
        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, Fault(builder => builder.UseMatting(path, contract, wrong)));
        Assert.Equal(IdPhotoErrorCode.ModelInvalid, Fault(builder => builder.UseMatting(MattingModels.PpHumanSeg, path)));

        static IdPhotoErrorCode? Fault(Func<IdPhotoBuilder, IdPhotoBuilder> use)
        {
            using var provider = use(new ServiceCollection().AddIdPhoto()).Services.BuildServiceProvider();
            return (Record.Exception(() => provider.GetRequiredService<IMattingModel>()) as IdPhotoException)?.Code;
        }
    }

    [Fact]
    public void AModelThatIsNotThereIsNamedWithItsPath()
    {
        using var provider = new ServiceCollection().AddIdPhoto()
            .UseMatting("nowhere/own.onnx", new MattingContract { Size = MattingSize.Stretch(256, 256) }).Services.BuildServiceProvider();

        var error = Assert.Throws<IdPhotoException>(() => provider.GetRequiredService<IIdPhotoPipeline>());

        Assert.Equal(IdPhotoErrorCode.ModelNotFound, error.Code);
        Assert.Contains("nowhere/own.onnx", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATemplateFileReplacesTheBuiltInDocumentOfItsId()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, OwnTemplate, TestContext.Current.CancellationToken);
            await AssertReplacedAsync(new ServiceCollection().AddIdPhoto().AddTemplates(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task ATemplateStreamReplacesTheBuiltInDocumentOfItsId()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(OwnTemplate));

        await AssertReplacedAsync(new ServiceCollection().AddIdPhoto().AddTemplates(stream));
    }

    [Fact]
    public async Task ATemplateObjectReplacesTheBuiltInDocumentOfItsId()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(OwnTemplate));

        await AssertReplacedAsync(new ServiceCollection().AddIdPhoto().AddTemplates(TemplateFile.Read(stream, "test")[0]));
    }

    [Fact]
    public void UnverifiedDocumentsAreKnownOnRequestOnly()
    {
        using var usual = new ServiceCollection().AddIdPhoto().Services.BuildServiceProvider();
        using var all = new ServiceCollection().AddIdPhoto(o => o.Templates.IncludeUnverified = true).Services.BuildServiceProvider();

        Assert.False(usual.GetRequiredService<ITemplateProvider>().TryGet("mo-passport", out _));
        Assert.True(all.GetRequiredService<ITemplateProvider>().TryGet("mo-passport", out _));
    }

    [Fact]
    public void ABrokenTemplateFailsWhenItIsAdded()
    {
        using var stream = new MemoryStream("{ \"templates\": [ { \"id\": \"x\" } ] }"u8.ToArray());

        var error = Assert.Throws<IdPhotoException>(() => new ServiceCollection().AddIdPhoto().AddTemplates(stream));

        Assert.Equal(IdPhotoErrorCode.InvalidTemplate, error.Code);
    }

    private static async Task AssertReplacedAsync(IdPhotoBuilder builder)
    {
        await using var provider = builder.Services.BuildServiceProvider();
        var own = await MakeAsync(provider, "us-passport");
        var builtIn = await MakeAsync(provider, "cn-1-inch");

        Assert.Equal(("Club card", 100, 200), (own.Template.Name, own.Photo.Width, own.Photo.Height)); // 1 × 2 inches at 100 dpi
        Assert.Equal((295, 413), (builtIn.Photo.Width, builtIn.Photo.Height));
    }

    private static Task<IdPhotoResult> MakeAsync(ServiceProvider provider, string document) =>
        provider.GetRequiredService<IIdPhotoPipeline>().CreateAsync(
            Uploads.Portrait, new IdPhotoRequest(document), TestContext.Current.CancellationToken);

    /// <summary>Every interface a host may implement, to be told apart from the default only.</summary>
    private sealed class OwnParts : IFaceDetector, IFaceLandmarker, IBackgroundComposer, ICropPlanner, ITemplateProvider
    {
        public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public ValueTask<FaceLandmarks> LocateAsync(PhotoImage photo, Face face, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public void Compose(PhotoImage photo, Matte matte, Background background, PhotoImage target) => throw new NotSupportedException();

        public CropPlan Plan(HeadMeasurements head, PhotoTemplate template, TemplateTarget target) => throw new NotSupportedException();

        public bool TryGet(string id, [NotNullWhen(true)] out PhotoTemplate? template) => throw new NotSupportedException();

        public IEnumerable<PhotoTemplate> Find(TemplateQuery query) => throw new NotSupportedException();
    }
}
