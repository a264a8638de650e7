using IdPhoto.Pipeline;
using IdPhoto.Templates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace IdPhoto;

/// <summary>
/// From an upload to an ID photo: decode, detect, landmarks, matting, plan, render, compose, encode. One instance serves all threads of
/// an application and keeps its models loaded until it is disposed.
/// </summary>
public sealed class IdPhotoPipeline : IIdPhotoPipeline, IAsyncDisposable, IDisposable
{
    private readonly PipelineParts _parts;
    private readonly IdPhotoOptions _options;
    private readonly ILogger _logger;
    private readonly Turns _turns;
    private readonly PhotoAnalyzer _analyzer;
    private readonly PhotoMaker _maker;
    private readonly StageProviders _stageProviders;
    private readonly Action? _disposeParts;

    internal IdPhotoPipeline(PipelineParts parts, IdPhotoOptions options, ILogger logger, Action? disposeParts = null)
    {
        (_parts, _options, _logger, _disposeParts) = (parts, options, logger, disposeParts);
        _stageProviders = new StageProviders(parts);
        _turns = new Turns(options.MaxConcurrency);
        _analyzer = new PhotoAnalyzer(parts);
        _maker = new PhotoMaker(parts);
        Diagnostics = new PipelineDiagnostics(parts, options.Execution, logger);
        Backgrounds = new BackgroundReplacer(parts, _stageProviders, options.Limits, _turns);
    }

    /// <summary>The documents this pipeline knows.</summary>
    public ITemplateProvider Templates => _parts.Templates;

    /// <summary>The models this pipeline runs, with the execution provider that each really got.</summary>
    public IReadOnlyList<ModelUse> Models => ModelUses.Of(_parts);

    /// <summary>What really runs, for health checks.</summary>
    public IIdPhotoDiagnostics Diagnostics { get; }

    /// <summary>Replaces the background of whole photos with this pipeline's matting model.</summary>
    public IBackgroundReplacer Backgrounds { get; }

    /// <summary>Builds a pipeline without a container, with the models that ship inside the package.</summary>
    /// <param name="configure">Changes the defaults.</param>
    /// <param name="loggers">Where to log; nowhere by default.</param>
    /// <exception cref="IdPhotoException">A model, a native library or a required execution provider is missing.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of its range.</exception>
    public static IdPhotoPipeline CreateDefault(Action<IdPhotoOptions>? configure = null, ILoggerFactory? loggers = null) =>
        DefaultPipeline.Create(configure, loggers ?? NullLoggerFactory.Instance);

    /// <inheritdoc/>
    public Task WarmUpAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => PipelineWarmUp.Run(_parts, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<IdPhotoResult> CreateAsync(Stream photo, IdPhotoRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var file = await UploadReader.ReadAsync(photo, _options.Limits, cancellationToken).ConfigureAwait(false);
        return await CreateAsync(file, request, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IdPhotoResult> CreateAsync(ReadOnlyMemory<byte> photo, IdPhotoRequest request, CancellationToken cancellationToken = default) =>
        CreateAsync(new FileSource(_parts.Decoder, photo), request, cancellationToken);

    /// <inheritdoc/>
    public Task<IdPhotoResult> CreateAsync(PhotoImage photo, IdPhotoRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        return CreateAsync(new PixelSource(photo, _options.Limits), request, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ComplianceReport> CheckAsync(Stream photo, CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var file = await UploadReader.ReadAsync(photo, _options.Limits, cancellationToken).ConfigureAwait(false);
        return await CheckAsync(file, request, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<ComplianceReport> CheckAsync(ReadOnlyMemory<byte> photo, CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var order = PhotoOrder.Resolve(request, _parts.Templates);
        var source = new FileSource(_parts.Decoder, photo);
        return new CheckWatch(_logger, order.Template.Id, request.Phase).RunAsync(() =>
            _turns.RunAsync(() => CheckAsync(source, order, request.Phase, cancellationToken), cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<IPhotoAnalysis> AnalyzeAsync(Stream photo, AnalysisRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var file = await UploadReader.ReadAsync(photo, _options.Limits, cancellationToken).ConfigureAwait(false);
        return await AnalyzeAsync(file, request, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IPhotoAnalysis> AnalyzeAsync(ReadOnlyMemory<byte> photo, AnalysisRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var needs = PhotoNeeds.Of(request, _parts.Templates);
        var source = new FileSource(_parts.Decoder, photo);
        return _turns.RunAsync(() => AnalyzeAsync(source, needs, cancellationToken), cancellationToken);
    }

    /// <summary>Unloads the models. Calls that still run must have ended.</summary>
    public void Dispose()
    {
        _disposeParts?.Invoke();
        _turns.Dispose();
    }

    /// <summary>Unloads the models. Calls that still run must have ended.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<IdPhotoResult> CreateAsync(IPhotoSource source, IdPhotoRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var order = PhotoOrder.Resolve(request, _parts.Templates);
        return new PhotoWatch(_logger, order.Template.Id).RunAsync(() => _turns.RunAsync(() => MakeAsync(source, order, cancellationToken), cancellationToken));
    }

    private async ValueTask<IdPhotoResult> MakeAsync(IPhotoSource source, PhotoOrder order, CancellationToken cancellationToken)
    {
        var clock = new StageClock(_stageProviders);
        using var analyzed = await _analyzer.AnalyzeAsync(source, PhotoNeeds.Of(order), clock, cancellationToken).ConfigureAwait(false);
        return _maker.Make(analyzed, order, clock, cancellationToken);
    }

    private async ValueTask<IPhotoAnalysis> AnalyzeAsync(IPhotoSource source, PhotoNeeds needs, CancellationToken cancellationToken)
    {
        var clock = new StageClock(_stageProviders);
        var analyzed = await _analyzer.AnalyzeAsync(source, needs, clock, cancellationToken).ConfigureAwait(false);
        return new PhotoAnalysis(analyzed, _parts, _stageProviders, _turns, _logger) { Timings = clock.Timings };
    }

    private async ValueTask<ComplianceReport> CheckAsync(
        IPhotoSource source, PhotoOrder order, CompliancePhase phase, CancellationToken cancellationToken)
    {
        var clock = new StageClock(_stageProviders);
        using var analyzed = await _analyzer.AnalyzeAsync(source, PhotoNeeds.Of(order), clock, cancellationToken).ConfigureAwait(false);
        return _maker.Check(analyzed, order, phase, clock);
    }
}
