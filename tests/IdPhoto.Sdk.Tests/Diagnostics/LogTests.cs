using System.Collections.Concurrent;
using IdPhoto.Tests.Pipeline;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Tests.Diagnostics;

/// <summary>What the library logs: events with stable ids, values with names, and nothing of a photo's content.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task LoadingEachModelAndMakingAPhotoAreLogged()
    {
        using var log = new RecordingLog();
        await using var pipeline = IdPhotoPipeline.CreateDefault(loggers: log);
        var result = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken);

        Assert.Equal([41, 41, 41, 41, 1], log.Entries.Select(e => e.Id));
        Assert.All(log.Entries, e => Assert.Equal((LogLevel.Information, "IdPhoto.Sdk"), (e.Level, e.Category)));
        var loaded = log.Entries.Where(e => e.Id == 41).Select(e => e.Values);
        Assert.Equal(
            string.Join('\n', pipeline.Models.Select(m => $"{m.Name} {m.Sha256} Cpu")),
            string.Join('\n', loaded.Select(v => $"{v["Model"]} {v["Sha256"]} {v["Provider"]}")));
        var made = log.Entries.Last().Values;
        Assert.Equal(("cn-1-inch", result.Photo.Bytes.Length), ((string)made["Template"]!, (int)made["Bytes"]!));
        Assert.Equal((295, 413), ((int)made["Width"]!, (int)made["Height"]!));
    }

    [Fact]
    public async Task AFailureIsLoggedWithItsCode()
    {
        using var log = new RecordingLog();
        await using var pipeline = IdPhotoPipeline.CreateDefault(loggers: log);
        await Assert.ThrowsAsync<IdPhotoException>(
            () => pipeline.CreateAsync(Uploads.HillsAndSky(1), new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken));

        var entry = log.Entries.Last();
        Assert.Equal((2, LogLevel.Warning), (entry.Id, entry.Level));
        Assert.Equal(("cn-1-inch", IdPhotoErrorCode.NoFace), ((string)entry.Values["Template"]!, (IdPhotoErrorCode)entry.Values["Code"]!));
    }

    [Fact]
    public async Task ACheckIsLoggedWithItsVerdictAndCountsAlone()
    {
        using var log = new RecordingLog();
        await using var pipeline = IdPhotoPipeline.CreateDefault(loggers: log);
        var report = await pipeline.CheckAsync(Uploads.Portrait, new CheckRequest("cn-1-inch"), TestContext.Current.CancellationToken);

        var entry = log.Entries.Last();
        Assert.Equal((4, LogLevel.Information), (entry.Id, entry.Level));
        Assert.Equal(
            "Checks Elapsed Failed Phase Template Verdict {OriginalFormat}", string.Join(' ', entry.Values.Keys.Order(StringComparer.Ordinal)));
        Assert.Equal(("source", "cn-1-inch"), ((string)entry.Values["Phase"]!, (string)entry.Values["Template"]!));
        Assert.Equal((report.Failures.Count(), report.Checks.Count), ((int)entry.Values["Failed"]!, (int)entry.Values["Checks"]!));
    }

    [Fact]
    public async Task AFailedCheckIsLoggedWithItsCode()
    {
        using var log = new RecordingLog();
        await using var pipeline = IdPhotoPipeline.CreateDefault(loggers: log);
        await Assert.ThrowsAsync<IdPhotoException>(
            () => pipeline.CheckAsync(Uploads.HillsAndSky(1), new CheckRequest("cn-1-inch"), TestContext.Current.CancellationToken));

        var entry = log.Entries.Last();
        Assert.Equal((5, LogLevel.Warning, IdPhotoErrorCode.NoFace), (entry.Id, entry.Level, (IdPhotoErrorCode)entry.Values["Code"]!));
    }

    [Fact]
    public async Task NoMessageHoldsAnythingOfThePhoto()
    {
        using var log = new RecordingLog();
        await using var pipeline = IdPhotoPipeline.CreateDefault(loggers: log);
        var request = new IdPhotoRequest("cn-1-inch") { IncludeHd = true, IncludeCutout = true };
        await pipeline.CreateAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken);

        // Words, counts and durations; no arrays, streams, pictures or coordinates.
        Type[] plain = [typeof(string), typeof(int), typeof(TimeSpan), typeof(IdPhotoErrorCode), typeof(ExecutionProvider)];
        Assert.All(log.Entries, entry =>
        {
            Assert.All(entry.Values.Values, value => Assert.Contains(value!.GetType(), plain));
            Assert.InRange(entry.Message.Length, 20, 200);
            Assert.Null(entry.Exception);
        });
    }

    private sealed record Entry(
        string Category, LogLevel Level, int Id, string Message, IReadOnlyDictionary<string, object?> Values, Exception? Exception);

    private sealed class RecordingLog : ILoggerFactory
    {
        public ConcurrentQueue<Entry> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, Entries);

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public void Dispose() => Entries.Clear();
    }

    private sealed class Recorder(string category, ConcurrentQueue<Entry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary(StringComparer.Ordinal);
            entries.Enqueue(new(category, level, id.Id, formatter(state, exception), values, exception));
        }
    }
}
