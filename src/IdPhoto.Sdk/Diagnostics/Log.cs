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

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "Checked a {Phase} photo for {Template}: {Verdict}, {Failed} of {Checks} checks failed, in {Elapsed}")]
    public static partial void PhotoChecked(
        ILogger logger, string phase, string template, string verdict, int failed, int checks, TimeSpan elapsed);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "No report on {Template}: {Code}, after {Elapsed}")]
    public static partial void CheckFailed(ILogger logger, string template, IdPhotoErrorCode code, TimeSpan elapsed);
}
