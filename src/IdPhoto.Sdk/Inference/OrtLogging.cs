using Microsoft.Extensions.Logging;
using Microsoft.ML.OnnxRuntime;

namespace IdPhoto.Inference;

/// <summary>
/// Sends ONNX Runtime's own log to an <see cref="ILogger"/>, not to stderr. Its environment is one per process: the first pipeline's
/// logger gets it, unless the host created the environment before, whose choice then stands.
/// </summary>
internal static partial class OrtLogging
{
    private static readonly Lock Gate = new();

    public static void Route(ILogger logger)
    {
        lock (Gate)
        {
            if (OrtEnv.IsCreated)
            {
                return;
            }

            var options = new EnvironmentCreationOptions
            {
                logId = "IdPhoto.Sdk",
                logLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING,
                loggingFunction = (_, severity, category, _, location, message) => Forward(logger, severity, category, location, message),
            };
            OrtEnv.CreateInstanceWithOptions(ref options);
        }
    }

    private static void Forward(ILogger logger, OrtLoggingLevel severity, string category, string location, string message)
    {
        // Its warnings concern the optimiser (unused initialisers, folded nodes): details, for everyone but a model's author.
        var level = severity switch
        {
            OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL => LogLevel.Critical,
            OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR => LogLevel.Error,
            OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING => LogLevel.Debug,
            _ => LogLevel.Trace,
        };
        OnnxRuntimeSays(logger, level, category, location, message);
    }

    [LoggerMessage(EventId = 40, Message = "ONNX Runtime [{Category}] {Location}: {Text}")]
    private static partial void OnnxRuntimeSays(ILogger logger, LogLevel level, string category, string location, string text);
}
