using System.Diagnostics;
using IdPhoto.Diagnostics;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Pipeline;

/// <summary>Tells traces, metrics and the log how one photo went.</summary>
internal sealed class PhotoWatch(ILogger logger, string template)
{
    public async Task<IdPhotoResult> RunAsync(Func<Task<IdPhotoResult>> make)
    {
        using var activity = IdPhotoTelemetry.StartPhoto(template);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = await make().ConfigureAwait(false);
            var elapsed = Stopwatch.GetElapsedTime(started);
            IdPhotoTelemetry.RecordPhoto(template, "made", elapsed);
            Log.PhotoMade(logger, template, result.Photo.Width, result.Photo.Height, result.Photo.Bytes.Length, elapsed);
            return result;
        }
        catch (IdPhotoException e)
        {
            var elapsed = Stopwatch.GetElapsedTime(started);
            activity?.SetStatus(ActivityStatusCode.Error, e.Code.ToString());
            IdPhotoTelemetry.RecordPhoto(template, e.Code.ToString(), elapsed);
            Log.PhotoFailed(logger, template, e.Code, elapsed);
            throw;
        }
    }
}
