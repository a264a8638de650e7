using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IdPhoto.AspNetCore.Tests.Security;

public sealed class LogTests
{
    [Fact]
    public async Task The_service_logs_no_file_name_no_key_and_no_jobs_whole_id()
    {
        using var log = new Lines();
        await using var service = new TestService(
            configure: options => options.Access.ApiKeys.Add(Keys.Of("shop", "a-secret-key")),
            services: container => container.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft", LogLevel.Warning)));
        using var client = service.Client();
        client.DefaultRequestHeaders.Add("X-Api-Key", "a-secret-key");
        using var form = TestService.Form([("jane-doe.png", TestService.Astronaut), ("john-doe.jpg", TestService.Jpeg)]);
        using var response = await client.PostAsync("/api/v1/generate?wait=60", form);
        var job = await TestService.JsonAsync(response);
        var id = job.GetProperty("jobId").GetString()!;
        Assert.Contains(log.All, line => line.Contains(id[..8], StringComparison.Ordinal));
        Assert.All(log.All, line =>
        {
            Assert.DoesNotContain("doe", line, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("a-secret-key", line, StringComparison.Ordinal);
            Assert.DoesNotContain(id, line, StringComparison.Ordinal);
        });
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
