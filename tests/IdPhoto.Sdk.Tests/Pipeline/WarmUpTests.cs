using IdPhoto.Detection;
using IdPhoto.Tests.Inference;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Tests.Pipeline;

/// <summary>A warm-up runs every model of the library once; what it counted stands in each later result.</summary>
public sealed class WarmUpTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheShareOfNodesStandsInResultsAndDiagnosticsAfterwards()
    {
        await using var pipeline = IdPhotoPipeline.CreateDefault();
        var before = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), Token);

        await pipeline.WarmUpAsync(Token);
        var after = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), Token);

        // Three of the four: the short-range detector runs only where the full-range one finds nobody.
        Assert.Equal(3, before.Models.Count);
        Assert.All(before.Models, model => Assert.Null(model.NodeShares));
        Assert.Equal([("Cpu", 1.0), ("Cpu", 1.0), ("Cpu", 1.0)], after.Models.Select(m => (Assert.Single(m.NodeShares!).Provider, m.NodeShares![0].Share)));
        Assert.All(after.Models, model => Assert.Equal(["Cpu"], model.Providers));
        Assert.Equal([1.0, 1.0, 1.0, 1.0], pipeline.Diagnostics.Models.Select(m => Assert.Single(m.NodeShares!).Share));
        Assert.Equal(before.Photo.Bytes.ToArray(), after.Photo.Bytes.ToArray());
    }

    [Fact]
    public async Task EachModelIsLoggedOnce()
    {
        using var log = new LoggerFactory();
        var recorder = new RecordingLogger();
        log.AddProvider(new RecordingLoggerProvider(recorder));
        await using var pipeline = IdPhotoPipeline.CreateDefault(loggers: log);

        await pipeline.WarmUpAsync(Token);
        await pipeline.WarmUpAsync(Token);

        Assert.Equal(
            "blazeface-full-range blazeface-short-range face-mesh-attention selfie",
            string.Join(' ', recorder.Entries.Where(e => e.Id == 43).Select(e => e.Text.Split(' ')[4])));
        Assert.All(recorder.Entries.Where(e => e.Id == 43), e => Assert.EndsWith("(100 %)", e.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task APartOfTheHostsOwnIsNotRun()
    {
        await using var pipeline = TestPipeline.Create(parts => parts with { Detector = new HostsDetector() });

        await pipeline.WarmUpAsync(Token);

        var detector = pipeline.Diagnostics.Models[0];
        Assert.Equal(("face-detection", nameof(HostsDetector), null), (detector.Role, detector.Name, detector.NodeShares));
        Assert.Empty(detector.Providers);
        Assert.Equal([1.0, 1.0], pipeline.Diagnostics.Models.Skip(1).Select(m => m.NodeShares![0].Share));
    }

    [Fact]
    public async Task ACancelledWarmUpLeavesThePipelineUsable()
    {
        await using var pipeline = IdPhotoPipeline.CreateDefault();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pipeline.WarmUpAsync(new CancellationToken(canceled: true)));

        Assert.Equal(295, (await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), Token)).Photo.Width);
    }

    private sealed class HostsDetector : IFaceDetector
    {
        public ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("A warm-up ran a part that may cost money.");
    }
}
