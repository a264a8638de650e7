using System.Diagnostics;
using IdPhoto.Diagnostics;

namespace IdPhoto.AspNetCore.Jobs.Work;

/// <summary>Hears from the library's spans which stage a photo has reached: they start on the photo's own flow of execution.</summary>
internal sealed class StageWatch : IDisposable
{
    private const string Prefix = "idphoto.";
    private readonly AsyncLocal<JobProgress?> _current = new();
    private readonly ActivityListener _listener;

    public StageWatch()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == IdPhotoTelemetry.Name,
            // Enough for a span to exist; whoever records spans asks for more.
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStarted = span => _current.Value?.Reached(span.OperationName[Prefix.Length..]),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>From here on, in this flow of execution, stages are told to a job.</summary>
    public void Tell(JobProgress progress) => _current.Value = progress;

    public void Dispose() => _listener.Dispose();
}
