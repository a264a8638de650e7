using System.Diagnostics;
using IdPhoto.Diagnostics;
using IdPhoto.Geometry;
using IdPhoto.Inference;
using IdPhoto.Matting;
using IdPhoto.Matting.Refinement;
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
    private readonly SemaphoreSlim _turns;
    private readonly PortraitFinder _portraits;
    private readonly StageProviders _stageProviders;
    private readonly Action? _disposeParts;

    internal IdPhotoPipeline(PipelineParts parts, IdPhotoOptions options, ILogger logger, Action? disposeParts = null)
    {
        (_parts, _options, _logger, _disposeParts) = (parts, options, logger, disposeParts);
        _stageProviders = new StageProviders(parts);
        _turns = new SemaphoreSlim(options.MaxConcurrency);
        _portraits = new PortraitFinder(parts.Detector, parts.Landmarker);
        Diagnostics = new PipelineDiagnostics(parts, options.Execution, logger);
    }

    /// <summary>The documents this pipeline knows.</summary>
    public ITemplateProvider Templates => _parts.Templates;

    /// <summary>The models this pipeline runs, with the execution provider that each really got.</summary>
    public IReadOnlyList<ModelUse> Models => ModelUses.Of(_parts);

    /// <summary>What really runs, for health checks.</summary>
    public IIdPhotoDiagnostics Diagnostics { get; }

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
    public async Task<ComplianceReport> CheckAsync(
        ReadOnlyMemory<byte> photo, CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var order = PhotoOrder.Resolve(request, _parts.Templates);
        var source = new FileSource(_parts.Decoder, photo);
        await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => CheckAsync(source, order, request.Phase, cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turns.Release();
        }
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

    private async Task<IdPhotoResult> CreateAsync(IPhotoSource source, IdPhotoRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var order = PhotoOrder.Resolve(request, _parts.Templates);
        using var activity = IdPhotoTelemetry.StartPhoto(order.Template.Id);
        await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        var started = Stopwatch.GetTimestamp();
        try
        {
            // Decoding and inference are synchronous work: it must not hold the caller's thread, which may be a user interface's.
            var result = await Task.Run(() => MakeAsync(source, order, cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false);
            var elapsed = Stopwatch.GetElapsedTime(started);
            IdPhotoTelemetry.RecordPhoto(order.Template.Id, "made", elapsed);
            Log.PhotoMade(_logger, order.Template.Id, result.Photo.Width, result.Photo.Height, result.Photo.Bytes.Length, elapsed);
            return result;
        }
        catch (IdPhotoException e)
        {
            var elapsed = Stopwatch.GetElapsedTime(started);
            activity?.SetStatus(ActivityStatusCode.Error, e.Code.ToString());
            IdPhotoTelemetry.RecordPhoto(order.Template.Id, e.Code.ToString(), elapsed);
            Log.PhotoFailed(_logger, order.Template.Id, e.Code, elapsed);
            throw;
        }
        finally
        {
            _turns.Release();
        }
    }

    private async ValueTask<IdPhotoResult> MakeAsync(IPhotoSource source, PhotoOrder order, CancellationToken cancellationToken)
    {
        using var trace = ModelTrace.Begin();
        var clock = new StageClock(_stageProviders);
        using var portrait = await _portraits.FindAsync(source, order, clock, cancellationToken).ConfigureAwait(false);
        using var matte = await clock.RunAsync(Stage.Matting, () => MatteAsync(portrait, order, cancellationToken)).ConfigureAwait(false);
        var head = HeadMeasurer.Measure(portrait.Landmarks, matte, portrait.Photo, portrait.Faces[0]);
        var plan = clock.Run(Stage.Plan, () => _parts.Planner.Plan(head, order.Template, order.Target));
        var renderer = new FrameRenderer(_parts.Composer, portrait, matte, order, clock);
        var writer = new FrameWriter(_parts.Encoder, order, clock);

        cancellationToken.ThrowIfCancellationRequested();
        using var frame = renderer.Finish(plan);
        cancellationToken.ThrowIfCancellationRequested();
        var photo = writer.Write(frame);
        var inspection = order.Request.IncludeCompliance ? new Inspection(_parts.Inspector, order, clock) : null;
        return new IdPhotoResult
        {
            Photo = photo,
            Hd = order.Request.IncludeHd ? writer.WriteHd(renderer, plan) : null,
            Cutout = order.Request.IncludeCutout ? writer.WriteCutout(renderer, plan) : null,
            Sheet = order.SheetTarget is { } print
                ? writer.WriteSheet(renderer, _parts.Planner.Plan(head, order.Template, print), print, order.Request.Sheet!)
                : null,
            Template = order.Template,
            Target = order.Target,
            Face = FaceInFrame.Of(portrait.Landmarks, head, plan),
            Compliance = inspection?.OfFinished(portrait, head, matte, plan, frame.Picture, photo),
            SourceCompliance = inspection?.OfSource(portrait, head, matte, plan),
            Alterations = PhotoReport.Alterations(order, portrait, plan),
            Warnings = [.. PhotoReport.Warnings(order, portrait, plan), .. ModelUses.Fallbacks(_parts, trace)],
            Models = ModelUses.Of(_parts, trace),
            Timings = clock.Timings,
        };
    }

    private async ValueTask<ComplianceReport> CheckAsync(
        IPhotoSource source, PhotoOrder order, CompliancePhase phase, CancellationToken cancellationToken)
    {
        var clock = new StageClock(_stageProviders);
        using var portrait = await _portraits.FindAsync(source, order, clock, cancellationToken).ConfigureAwait(false);
        using var matte = await clock.RunAsync(Stage.Matting, () => MatteAsync(portrait, order, cancellationToken)).ConfigureAwait(false);
        var head = HeadMeasurer.Measure(portrait.Landmarks, matte, portrait.Photo, portrait.Faces[0]);
        var inspection = new Inspection(_parts.Inspector, order, clock);
        return phase == CompliancePhase.Finished
            ? inspection.OfForeign(portrait, head, matte)
            : inspection.OfSource(portrait, head, matte, _parts.Planner.Plan(head, order.Template, order.Target));
    }

    private async ValueTask<Matte> MatteAsync(Portrait portrait, PhotoOrder order, CancellationToken cancellationToken)
    {
        var region = PortraitRegion.For(portrait.Landmarks, order.Template, order.Target, portrait.Photo);
        var mattes = await _parts.Matting.ComputeAsync([new MattingInput(portrait.Photo, region)], cancellationToken).ConfigureAwait(false);
        var matte = mattes[0];
        if (MatteCleaner.KeepPersonAt(matte, portrait.Landmarks.EyeMidpoint))
        {
            return matte;
        }

        matte.Dispose();
        throw new IdPhotoException(
            IdPhotoErrorCode.NoPerson,
            "A face was found, but the matting model sees no person around it: it may be a picture on a wall or a screen. Use a photo of the person.");
    }
}
