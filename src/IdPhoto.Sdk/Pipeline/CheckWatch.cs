using System.Diagnostics;
using System.Text.Json;
using IdPhoto.Diagnostics;
using Microsoft.Extensions.Logging;

namespace IdPhoto.Pipeline;

/// <summary>Tells traces, metrics and the log how one check went. Counts and words only: what was measured on a face stays in the report.</summary>
internal sealed class CheckWatch(ILogger logger, string template, CompliancePhase phase)
{
    private readonly string _phase = Word(phase);

    public async Task<ComplianceReport> RunAsync(Func<Task<ComplianceReport>> check)
    {
        using var activity = IdPhotoTelemetry.StartCheck(template, _phase);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var report = await check().ConfigureAwait(false);
            var (verdict, elapsed) = (Word(report.Verdict), Stopwatch.GetElapsedTime(started));
            activity?.SetTag("idphoto.verdict", verdict);
            IdPhotoTelemetry.RecordCheck(template, _phase, verdict, elapsed);
            var failed = report.Failures.Count();
            Log.PhotoChecked(logger, _phase, template, verdict, failed, report.Checks.Count, elapsed);
            return report;
        }
        catch (IdPhotoException e)
        {
            var elapsed = Stopwatch.GetElapsedTime(started);
            activity?.SetStatus(ActivityStatusCode.Error, e.Code.ToString());
            IdPhotoTelemetry.RecordCheck(template, _phase, e.Code.ToString(), elapsed);
            Log.CheckFailed(logger, template, e.Code, elapsed);
            throw;
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
