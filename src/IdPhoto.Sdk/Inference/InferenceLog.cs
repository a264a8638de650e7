using Microsoft.Extensions.Logging;

namespace IdPhoto.Inference;

internal static partial class InferenceLog
{
    [LoggerMessage(EventId = 41, Level = LogLevel.Information, Message = "Loaded the model {Model} (SHA-256 {Sha256}) on {Provider}")]
    public static partial void ModelLoaded(ILogger logger, string model, string sha256, ExecutionProvider provider);

    [LoggerMessage(EventId = 42, Level = LogLevel.Warning, Message = "The model {Model} runs on the processor: {Reason}")]
    public static partial void ProviderFellBack(ILogger logger, string model, string reason);
}
