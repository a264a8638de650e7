using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using IdPhoto.ConsoleHost.Choices;
using IdPhoto.Detection;
using IdPhoto.ModelZoo;
using IdPhoto.Templates;

namespace IdPhoto.ConsoleHost.Tests;

/// <summary>
/// Stands in for the library. A file that holds the name of an error code fails with it; every other one succeeds.
/// </summary>
internal sealed class FakePhotos : IPhotoServices, IIdPhotoPipeline, ITemplateProvider
{
    private readonly Lock _lock = new();
    private int _running;

    /// <summary>Every request, in the order of the calls.</summary>
    public ConcurrentQueue<IdPhotoRequest> Requests { get; } = [];

    /// <summary>Every check's request, in the order of the calls.</summary>
    public ConcurrentQueue<CheckRequest> CheckRequests { get; } = [];

    /// <summary>The findings on any picture.</summary>
    public Func<CompliancePhase, ComplianceReport> Findings { get; set; } = Samples.Report;

    /// <summary>The request of the only call.</summary>
    public IdPhotoRequest Request => Assert.Single(Requests);

    /// <summary>The largest number of calls that ran at the same time.</summary>
    public int MostAtATime { get; private set; }

    /// <summary>Called inside each call, with the photo's content.</summary>
    public Func<string, CancellationToken, Task> During { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The models of the last pipeline that was asked for.</summary>
    public ModelChoices Models { get; private set; } = ModelChoices.None;

    /// <summary>Whether the last pipeline was to know unverified documents.</summary>
    public bool IncludesUnverified { get; private set; }

    /// <summary>The last search.</summary>
    public TemplateQuery? Query { get; private set; }

    public IIdPhotoPipeline OpenPipeline(ModelChoices choices, bool includeUnverified)
    {
        IncludesUnverified = includeUnverified;
        Models = choices;
        return this;
    }

    public IFaceDetector OpenDetector(ModelChoices choices) => throw new NotSupportedException();

    public Task WarmUpAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public ITemplateProvider Templates => this;

    /// <summary>Where the commands keep models.</summary>
    public string ModelFolder { get; set; } = "no-models";

    /// <summary>Answers every download.</summary>
    public FakeWeb Web { get; } = new();

    public ModelStore OpenModels(bool acceptNonCommercial) => new(
        new ModelStoreOptions
        {
            CacheFolder = ModelFolder,
            AcceptNonCommercialLicense = acceptNonCommercial,
            RetryDelay = TimeSpan.Zero,
        },
        () => new HttpClient(Web, disposeHandler: false));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public async Task<IdPhotoResult> CreateAsync(Stream photo, IdPhotoRequest request, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(photo, Encoding.UTF8);
        var content = await reader.ReadToEndAsync(cancellationToken);
        Requests.Enqueue(request);
        Count(+1);
        await During(content, cancellationToken);
        Count(-1);
        return Enum.TryParse<IdPhotoErrorCode>(content, out var code)
            ? throw new IdPhotoException(code, $"It is {code}; do something.")
            {
                Faces = code == IdPhotoErrorCode.MultipleFaces ? [new(1, 2, 30, 40), new(100.256, 2, 50, 60)] : [],
            }
            : Samples.Result(request) with
            {
                Compliance = Findings(CompliancePhase.Finished),
                SourceCompliance = Findings(CompliancePhase.Source),
            };
    }

    public Task<IdPhotoResult> CreateAsync(
        ReadOnlyMemory<byte> photo, IdPhotoRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Every analysis' request, in the order of the calls.</summary>
    public ConcurrentQueue<AnalysisRequest> AnalysisRequests { get; } = [];

    public Task<IPhotoAnalysis> AnalyzeAsync(Stream photo, AnalysisRequest request, CancellationToken cancellationToken = default)
    {
        AnalysisRequests.Enqueue(request);
        var content = new MemoryStream();
        photo.CopyTo(content);
        return Task.FromResult<IPhotoAnalysis>(new FakeAnalysis(this, content.ToArray()));
    }

    public Task<IPhotoAnalysis> AnalyzeAsync(ReadOnlyMemory<byte> photo, AnalysisRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public async Task<ComplianceReport> CheckAsync(Stream photo, CheckRequest request, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(photo, Encoding.UTF8);
        var content = await reader.ReadToEndAsync(cancellationToken);
        CheckRequests.Enqueue(request);
        await During(content, cancellationToken);
        return Enum.TryParse<IdPhotoErrorCode>(content, out var code)
            ? throw new IdPhotoException(code, $"It is {code}; do something.")
            : Findings(request.Phase);
    }

    public Task<ComplianceReport> CheckAsync(ReadOnlyMemory<byte> photo, CheckRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<IdPhotoResult> CreateAsync(PhotoImage photo, IdPhotoRequest request, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public bool TryGet(string id, [NotNullWhen(true)] out PhotoTemplate? template) => throw new NotSupportedException();

    public IEnumerable<PhotoTemplate> Find(TemplateQuery query)
    {
        Query = query;
        return new[] { Samples.Template, Samples.FileOnly }
            .Where(t => query.Country is null || t.Country.Equals(query.Country, StringComparison.OrdinalIgnoreCase));
    }

    private void Count(int change)
    {
        lock (_lock)
        {
            _running += change;
            MostAtATime = Math.Max(MostAtATime, _running);
        }
    }
}
