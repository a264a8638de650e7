using Microsoft.Extensions.Logging;

namespace IdPhoto.Inference;

internal static partial class InferenceLog
{
    [LoggerMessage(EventId = 41, Level = LogLevel.Information, Message = "Loaded the model {Model} (SHA-256 {Sha256}) on {Provider}")]
    public static partial void ModelLoaded(ILogger logger, string model, string sha256, string provider);

    [LoggerMessage(EventId = 42, Level = LogLevel.Warning, Message = "The model {Model} runs on the processor: {Reason}")]
    public static partial void ProviderFellBack(ILogger logger, string model, string reason);

    [LoggerMessage(EventId = 43, Level = LogLevel.Information, Message = "Warmed up the model {Model} on {Provider}; nodes by provider: {NodeShares}")]
    public static partial void WarmedUp(ILogger logger, string model, string provider, string nodeShares);

    [LoggerMessage(EventId = 44, Level = LogLevel.Warning, Message = "The model {Model} hardly uses its provider: {Reason}")]
    public static partial void ProviderTookLittle(ILogger logger, string model, string reason);

    [LoggerMessage(EventId = 45, Level = LogLevel.Warning, Message = "The nodes of the model {Model} could not be counted: {Reason}")]
    public static partial void NotCounted(ILogger logger, string model, string reason);

    [LoggerMessage(EventId = 46, Level = LogLevel.Information, Message = "Released the model {Model}, unused for {Idle}; the next call loads it again")]
    public static partial void Released(ILogger logger, string model, TimeSpan idle);
}
