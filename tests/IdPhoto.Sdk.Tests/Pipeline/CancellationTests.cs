using IdPhoto.Detection;
using IdPhoto.Matting;
using IdPhoto.Pipeline;

namespace IdPhoto.Tests.Pipeline;

/// <summary>A cancelled call ends with OperationCanceledException, wherever it stands, and leaves the pipeline usable.</summary>
public sealed class CancellationTests
{
    private static readonly IdPhotoRequest Request = new("cn-1-inch");

    [Fact(Timeout = 60_000)]
    public async Task ACancelledTokenStartsNothing()
    {
        BlockingPart? part = null;
        await using var pipeline = TestPipeline.Create(parts => parts with { Detector = part = new BlockingPart(parts.Detector, parts.Matting) });

        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await source.CancelAsync();
        var cancelled = source.Token;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pipeline.CreateAsync(Uploads.Portrait, Request, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pipeline.CreateAsync(new MemoryStream(Uploads.Portrait), Request, cancelled));

        Assert.Equal(0, part!.Calls);
    }

    [Fact(Timeout = 60_000)]
    public Task CancellingDuringDetectionEndsTheCall() => AssertEndsAsync(
        (parts, part) => parts with { Detector = part }, TestContext.Current.CancellationToken);

    [Fact(Timeout = 60_000)]
    public Task CancellingDuringMattingEndsTheCall() => AssertEndsAsync(
        (parts, part) => parts with { Matting = part }, TestContext.Current.CancellationToken);

    [Fact(Timeout = 60_000)]
    public async Task CancellingACallThatWaitsItsTurnLeavesTheOthersAlone()
    {
        BlockingPart? part = null;
        await using var pipeline = TestPipeline.Create(
            parts => parts with { Matting = part = new BlockingPart(parts.Detector, parts.Matting) }, options => options.MaxConcurrency = 1);
        var first = pipeline.CreateAsync(Uploads.Portrait, Request, TestContext.Current.CancellationToken);
        await part!.Entered;

        using var source = new CancellationTokenSource();
        var second = pipeline.CreateAsync(Uploads.Portrait, Request, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        part.Open();

        Assert.Equal((295, 1), ((await first).Photo.Width, part.Calls));
    }

    private static async Task AssertEndsAsync(Func<PipelineParts, BlockingPart, PipelineParts> use, CancellationToken testToken)
    {
        BlockingPart? part = null;
        await using var pipeline = TestPipeline.Create(
            parts => use(parts, part = new BlockingPart(parts.Detector, parts.Matting)), options => options.MaxConcurrency = 1);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(testToken);
        var call = pipeline.CreateAsync(Uploads.Portrait, Request, source.Token);
        await part!.Entered;
        Assert.False(call.IsCompleted);

        await source.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);

        // The only turn was given back: the next call gets it.
        part.Open();
        Assert.Equal(295, (await pipeline.CreateAsync(Uploads.Portrait, Request, testToken)).Photo.Width);
    }

    /// <summary>A detector and matting model that waits to be opened or cancelled, then does the real work.</summary>
    private sealed class BlockingPart(IFaceDetector detector, IMattingModel matting) : IFaceDetector, IMattingModel
    {
        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _calls;

        public Task Entered => _entered.Task;

        public int Calls => _calls;

        public void Open() => _open.TrySetResult();

        public async ValueTask<IReadOnlyList<Face>> DetectAsync(PhotoImage photo, CancellationToken cancellationToken = default)
        {
            await WaitAsync(cancellationToken);
            return await detector.DetectAsync(photo, cancellationToken);
        }

        public async ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> batch, CancellationToken cancellationToken = default)
        {
            await WaitAsync(cancellationToken);
            return await matting.ComputeAsync(batch, cancellationToken);
        }

        private Task WaitAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _calls);
            _entered.TrySetResult();
            return _open.Task.WaitAsync(cancellationToken);
        }
    }
}
