using Microsoft.Extensions.Logging;

namespace IdPhoto.Tests.Inference;

/// <summary>Hands out one logger for all categories.</summary>
internal sealed class RecordingLoggerProvider(RecordingLogger logger) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => logger;

    public void Dispose()
    {
    }
}
