using System.Diagnostics.Metrics;
using IdPhoto.AspNetCore.Documents;
using IdPhoto.AspNetCore.Jobs;

namespace IdPhoto.AspNetCore.Telemetry;

/// <summary>
/// The service's metrics, under the name <c>IdPhoto.Sdk.AspNetCore</c>: the queue's length, jobs by kind and outcome with their duration,
/// failures by code. Durations by stage come from the library (<c>idphoto.stage.duration</c> under <c>IdPhoto.Sdk</c>).
/// </summary>
internal sealed class ServiceMetrics
{
    public const string Name = "IdPhoto.Sdk.AspNetCore";

    private readonly Histogram<double> _duration;
    private readonly Counter<long> _failures;

    public ServiceMetrics(IMeterFactory meters, IJobQueue queue)
    {
        var meter = meters.Create(Name);
        _duration = meter.CreateHistogram<double>("idphoto.job.duration", "s", "Duration of a job, from the beginning of the work, by kind and outcome.");
        _failures = meter.CreateCounter<long>("idphoto.job.failures", "{job}", "Jobs that came to nothing, by code.");
        meter.CreateObservableGauge("idphoto.queue.length", () => Length(queue), "{job}", "Jobs that wait for a worker.");
    }

    public void Ended(JobRecord job, string? code, TimeSpan duration)
    {
        _duration.Record(duration.TotalSeconds, new("kind", ApiJson.Word(job.Order.Kind)), new("outcome", code ?? "made"));
        if (code is not null)
        {
            _failures.Add(1, new KeyValuePair<string, object?>("code", code));
        }
    }

    // The embedded queue counts at once; a remote one may be asked here too, on the exporter's own thread.
    private static int Length(IJobQueue queue) => queue.CountAsync().GetAwaiter().GetResult();
}
