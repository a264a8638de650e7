using System.Diagnostics;
using IdPhoto.Diagnostics;

namespace IdPhoto.Pipeline;

/// <summary>Times the stages of one photo and gives each a span and a measurement. A stage that runs twice is summed.</summary>
internal sealed class StageClock(StageProviders providers)
{
    private readonly List<StageTiming> _timings = [];

    public IReadOnlyList<StageTiming> Timings => _timings;

    public T Run<T>(string stage, Func<T> work)
    {
        using var activity = IdPhotoTelemetry.StartStage(stage);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Add(stage, Stopwatch.GetElapsedTime(started));
        }
    }

    public async ValueTask<T> RunAsync<T>(string stage, Func<ValueTask<T>> work)
    {
        using var activity = IdPhotoTelemetry.StartStage(stage);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            Add(stage, Stopwatch.GetElapsedTime(started));
        }
    }

    private void Add(string stage, TimeSpan duration)
    {
        IdPhotoTelemetry.RecordStage(stage, duration, providers.Of(stage));
        var index = _timings.FindIndex(t => t.Stage == stage);
        if (index < 0)
        {
            _timings.Add(new StageTiming(stage, duration));
        }
        else
        {
            _timings[index] = new StageTiming(stage, _timings[index].Duration + duration);
        }
    }
}
