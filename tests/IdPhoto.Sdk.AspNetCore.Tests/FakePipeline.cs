namespace IdPhoto.AspNetCore.Tests;

/// <summary>A pipeline that makes a photo of four bytes at once, or when the test opens its gate; counts what it was asked.</summary>
internal sealed class FakePipeline : IIdPhotoPipeline
{
    private int _begun;
    private int _running;
    private int _most;

    /// <summary>Ends when a photo may be finished; open from the start.</summary>
    public TaskCompletionSource Gate { get; init; } = Opened();

    public int Begun => _begun;

    /// <summary>The most photos that were in work at the same time.</summary>
    public int Most => _most;

    public static TaskCompletionSource Closed() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task WarmUpAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<IdPhotoResult> CreateAsync(ReadOnlyMemory<byte> photo, IdPhotoRequest request, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _begun);
        var running = Interlocked.Increment(ref _running);
        _most = Math.Max(_most, running);
        try
        {
            await Gate.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }

        var template = new Templates.TemplateCatalogue().Find(new TemplateQuery()).First(t => t.Id == request.TemplateId);
        return new IdPhotoResult
        {
            Photo = new EncodedPhoto { Bytes = "done"u8.ToArray(), Format = PhotoFormat.Jpeg, Width = 2, Height = 3, Dpi = 300 },
            Template = template,
            Target = template.Resolve(PhotoTarget.Default),
            Face = null!,
            Alterations = [Alteration.Crop],
            Warnings = [],
            Models = [],
            Timings = [],
        };
    }

    public Task<IdPhotoResult> CreateAsync(Stream photo, IdPhotoRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IdPhotoResult> CreateAsync(PhotoImage photo, IdPhotoRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IPhotoAnalysis> AnalyzeAsync(ReadOnlyMemory<byte> photo, AnalysisRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IPhotoAnalysis> AnalyzeAsync(Stream photo, AnalysisRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ComplianceReport> CheckAsync(Stream photo, CheckRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ComplianceReport> CheckAsync(ReadOnlyMemory<byte> photo, CheckRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private static TaskCompletionSource Opened()
    {
        var gate = Closed();
        gate.SetResult();
        return gate;
    }
}
