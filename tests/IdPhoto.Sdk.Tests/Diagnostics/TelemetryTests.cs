using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using IdPhoto.Diagnostics;
using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Diagnostics;

/// <summary>Spans and durations, and nothing in them that would tell whose photo it was.</summary>
/// <remarks>Other tests make photos at the same time: what belongs to this test's trace is told apart by its trace id.</remarks>
public sealed class TelemetryTests(PipelineFixture fixture) : IDisposable
{
    // Streams of files know their names; telemetry must not.
    private const string FileName = "jane-doe-4711";

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{FileName}-{Guid.NewGuid():N}.png");

    [Fact]
    public async Task ACheckHasASpanAndADurationOfItsOwn()
    {
        await File.WriteAllBytesAsync(_path, Uploads.Portrait, TestContext.Current.CancellationToken);
        var (spans, measurements) = await RecordUseAsync(
            photo => fixture.Pipeline.CheckAsync(photo, new CheckRequest("cn-1-inch"), TestContext.Current.CancellationToken));

        var parent = Assert.Single(spans, s => s.OperationName == "idphoto.check_photo");
        var stages = spans.Where(s => s != parent).ToArray();
        Assert.Equal("decode detect landmarks matting plan check", Names(stages));
        Assert.All(stages, s => Assert.Equal(parent.SpanId, s.ParentSpanId));
        Assert.Equal(("cn-1-inch", "source"), (parent.GetTagItem("idphoto.template"), parent.GetTagItem("idphoto.phase")));
        var check = Assert.Single(measurements, m => m.Instrument == "idphoto.check.duration");
        Assert.Equal(("cn-1-inch", "source"), ((string)check.Tags["template"]!, (string)check.Tags["phase"]!));
        Assert.Equal(parent.GetTagItem("idphoto.verdict"), check.Tags["outcome"]);
        Assert.Matches("^(compliant|not-compliant|undetermined)$", (string)check.Tags["outcome"]!);
        Assert.DoesNotContain(measurements, m => m.Instrument == "idphoto.photo.duration");
    }

    [Fact]
    public async Task AFailedCheckIsInTheSpanAndTheMeasurement()
    {
        await File.WriteAllBytesAsync(_path, Uploads.HillsAndSky(1), TestContext.Current.CancellationToken);
        var (spans, measurements) = await RecordUseAsync(
            photo => fixture.Pipeline.CheckAsync(photo, new CheckRequest("cn-1-inch"), TestContext.Current.CancellationToken));

        var parent = Assert.Single(spans, s => s.OperationName == "idphoto.check_photo");
        Assert.Equal((ActivityStatusCode.Error, "NoFace"), (parent.Status, parent.StatusDescription));
        Assert.Equal("NoFace", Assert.Single(measurements, m => m.Instrument == "idphoto.check.duration").Tags["outcome"]);
    }

    [Fact]
    public async Task EachStageIsASpanBelowThePhotosOwn()
    {
        var (spans, _) = await RecordAsync(new("cn-1-inch"));

        var parent = Assert.Single(spans, s => s.OperationName == "idphoto.create");
        var stages = spans.Where(s => s != parent).ToArray();
        Assert.Equal(
            "decode detect landmarks matting plan render compose encode check check", Names(stages));
        Assert.All(stages, s => Assert.Equal(parent.SpanId, s.ParentSpanId));
        Assert.Equal("cn-1-inch", parent.GetTagItem("idphoto.template"));
        Assert.Equal(ActivityStatusCode.Unset, parent.Status);
    }

    [Fact]
    public async Task DurationsAreMeasuredForThePhotoAndEachStage()
    {
        var (_, measurements) = await RecordAsync(new("cn-1-inch"));

        Assert.Equal(
            "decode detect landmarks matting plan render compose encode check check",
            string.Join(' ', measurements.Where(m => m.Instrument == "idphoto.stage.duration").Select(m => m.Tags["stage"])));
        var photo = Assert.Single(measurements, m => m.Instrument == "idphoto.photo.duration");
        Assert.Equal(("cn-1-inch", "made"), ((string)photo.Tags["template"]!, (string)photo.Tags["outcome"]!));
        Assert.All(measurements, m => Assert.Equal("s", m.Unit));
        Assert.True(photo.Value >= measurements.Where(m => m.Instrument == "idphoto.stage.duration").Sum(m => m.Value) - 1e-3);
    }

    [Fact]
    public async Task AFailureIsInTheSpanAndTheMeasurement()
    {
        var (spans, measurements) = await RecordAsync(new("cn-1-inch") { MaxKilobytes = 1 });

        var parent = Assert.Single(spans, s => s.OperationName == "idphoto.create");
        Assert.Equal((ActivityStatusCode.Error, "FileSizeUnreachable"), (parent.Status, parent.StatusDescription));
        var photo = Assert.Single(measurements, m => m.Instrument == "idphoto.photo.duration");
        Assert.Equal("FileSizeUnreachable", photo.Tags["outcome"]);
    }

    [Fact]
    public async Task NoTagHoldsTheFilesName()
    {
        var (spans, measurements) = await RecordAsync(new("cn-1-inch"));

        var words = spans.SelectMany(s => s.TagObjects.Select(t => $"{t.Key}={t.Value}").Append(s.DisplayName))
            .Concat(measurements.SelectMany(m => m.Tags.Select(t => $"{t.Key}={t.Value}")))
            .ToArray();
        Assert.All(words, word => Assert.DoesNotContain(FileName, word, StringComparison.OrdinalIgnoreCase));

        // One tag on one span, one on each of ten stages' durations (both pictures are checked) and another on the three that run models,
        // two on the photo's; and the spans' eleven names.
        Assert.Equal(1 + 10 + 3 + 2 + 11, words.Length);
    }

    [Fact]
    public async Task StagesWithModelsSayWhatTheyRunOn()
    {
        await using var pipeline = IdPhotoPipeline.CreateDefault();
        var (_, cold) = await RecordAsync(new("cn-1-inch"), pipeline);
        await pipeline.WarmUpAsync(TestContext.Current.CancellationToken);
        var (_, warm) = await RecordAsync(new("cn-1-inch"), pipeline);

        Assert.Equal("detect: Cpu; landmarks: Cpu; matting: Cpu", Tags(cold));
        Assert.Equal("detect: Cpu, Cpu 100 %; landmarks: Cpu, Cpu 100 %; matting: Cpu, Cpu 100 %", Tags(warm));

        static string Tags(IReadOnlyList<Measurement> measurements) => string.Join("; ", measurements
            .Where(m => m.Tags.ContainsKey("execution_providers"))
            .Select(m => $"{m.Tags["stage"]}: {m.Tags["execution_providers"]}{(m.Tags.TryGetValue("execution_node_shares", out var shares) ? $", {shares}" : "")}"));
    }

    public void Dispose() => File.Delete(_path);

    private static string Names(IEnumerable<Activity> spans) =>
        string.Join(' ', spans.OrderBy(s => s.StartTimeUtc).Select(s => s.OperationName["idphoto.".Length..]));

    private async Task<(IReadOnlyList<Activity> Spans, IReadOnlyList<Measurement> Measurements)> RecordAsync(
        IdPhotoRequest request, IdPhotoPipeline? pipeline = null)
    {
        await File.WriteAllBytesAsync(_path, Uploads.Portrait, TestContext.Current.CancellationToken);
        return await RecordUseAsync(photo => (pipeline ?? fixture.Pipeline).CreateAsync(photo, request, TestContext.Current.CancellationToken));
    }

    private async Task<(IReadOnlyList<Activity> Spans, IReadOnlyList<Measurement> Measurements)> RecordUseAsync(Func<Stream, Task> use)
    {
        var (spans, measurements) = (new ConcurrentQueue<Activity>(), new ConcurrentQueue<Measurement>());
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == IdPhotoTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => AddIfOurs(spans, span, span.TraceId),
        };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == IdPhotoTelemetry.Name)
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => AddIfOurs(
            measurements,
            new Measurement(instrument.Name, instrument.Unit, value, tags.ToArray().ToDictionary(StringComparer.Ordinal)),
            Activity.Current?.TraceId ?? default));
        meters.Start();

        await using var stream = File.OpenRead(_path);
        try
        {
            await use(stream);
        }
        catch (IdPhotoException e) when (e.Code is IdPhotoErrorCode.FileSizeUnreachable or IdPhotoErrorCode.NoFace)
        {
            // Two tests ask for it.
        }

        return ([.. spans], [.. measurements]);

        void AddIfOurs<T>(ConcurrentQueue<T> queue, T item, ActivityTraceId trace)
        {
            if (trace == root.TraceId)
            {
                queue.Enqueue(item);
            }
        }
    }

    private sealed record Measurement(string Instrument, string? Unit, double Value, IReadOnlyDictionary<string, object?> Tags);
}
