using Microsoft.Extensions.Logging;

namespace IdPhoto.Diagnostics;

internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Made a photo for {Template}: {Width}×{Height} px, {Bytes} bytes, in {Elapsed}")]
    public static partial void PhotoMade(ILogger logger, string template, int width, int height, int bytes, TimeSpan elapsed);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "No photo for {Template}: {Code}, after {Elapsed}")]
    public static partial void PhotoFailed(ILogger logger, string template, IdPhotoErrorCode code, TimeSpan elapsed);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{Warning}")]
    public static partial void OverrideWithoutModel(ILogger logger, string warning);
}
