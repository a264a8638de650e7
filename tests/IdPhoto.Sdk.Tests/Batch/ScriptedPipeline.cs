using System.Text;
using IdPhoto.Templates;

namespace IdPhoto.Tests.Batch;

/// <summary>
/// Stands in for the pipeline: an upload that holds the name of an error code fails with it, "defect" with another exception, and every
/// other one is made.
/// </summary>
internal sealed class ScriptedPipeline : IIdPhotoPipeline
{
    private int _running;
    private int _started;
    private int _ended;
    private int _most;

    /// <summary>Called inside each call.</summary>
    public Func<CancellationToken, Task> During { get; set; } = _ => Task.CompletedTask;

    public int MostAtATime => _most;

    public int Started => _started;

    public int Ended => _ended;

    public async Task<IdPhotoResult> CreateAsync(Stream photo, IdPhotoRequest request, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _started);
        InterlockedMax(Interlocked.Increment(ref _running));
        try
        {
            using var reader = new StreamReader(photo, Encoding.UTF8, leaveOpen: true);
            var text = await reader.ReadToEndAsync(cancellationToken);
            await During(cancellationToken);
            return Enum.TryParse<IdPhotoErrorCode>(text, out var code) && !char.IsDigit(text[0]) ? throw new IdPhotoException(code, $"It is {code}.")
                : text == "defect" ? throw new InvalidOperationException("a defect")
                : Result(request, text);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
            Interlocked.Increment(ref _ended);
        }
    }

    public Task WarmUpAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<IdPhotoResult> CreateAsync(ReadOnlyMemory<byte> photo, IdPhotoRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IdPhotoResult> CreateAsync(PhotoImage photo, IdPhotoRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IPhotoAnalysis> AnalyzeAsync(Stream photo, AnalysisRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IPhotoAnalysis> AnalyzeAsync(ReadOnlyMemory<byte> photo, AnalysisRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ComplianceReport> CheckAsync(Stream photo, CheckRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<ComplianceReport> CheckAsync(ReadOnlyMemory<byte> photo, CheckRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private static IdPhotoResult Result(IdPhotoRequest request, string text)
    {
        var template = new TemplateCatalogue().GetRequired(request.TemplateId);
        var photo = new EncodedPhoto { Bytes = Encoding.UTF8.GetBytes(text), Format = PhotoFormat.Jpeg, Width = 295, Height = 413, Dpi = 300 };
        return new IdPhotoResult
        {
            Photo = photo,
            Hd = request.IncludeHd ? photo : null,
            Template = template,
            Target = template.Resolve(PhotoTarget.Default),
            Face = default!,
            Compliance = request.IncludeCompliance ? new ComplianceReport { TemplateId = template.Id, Phase = CompliancePhase.Finished, Checks = [], Quality = [] } : null,
            Alterations = [Alteration.Crop, Alteration.Rotate, Alteration.BackgroundReplaced],
            Warnings = [],
            Models = [],
            Timings = [],
        };
    }

    private void InterlockedMax(int value)
    {
        for (var seen = _most; value > seen; seen = _most)
        {
            Interlocked.CompareExchange(ref _most, value, seen);
        }
    }
}
