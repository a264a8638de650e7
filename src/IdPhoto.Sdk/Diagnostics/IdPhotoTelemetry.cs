using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace IdPhoto.Diagnostics;

/// <summary>
/// One <see cref="ActivitySource"/> and one <see cref="Meter"/>, both named <see cref="Name"/>: a span and a duration for each photo that
/// is made or checked, and for each of its stages. The durations of stages that run models carry the providers those run on
/// (<c>execution_providers</c>) and, after a warm-up, the share of nodes each took (<c>execution_node_shares</c>). Nothing of a photo's
/// content and no file name is recorded.
/// </summary>
public static class IdPhotoTelemetry
{
    /// <summary>The name to listen to, for instance with OpenTelemetry's <c>AddSource</c> and <c>AddMeter</c>.</summary>
    public const string Name = "IdPhoto.Sdk";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> StageDuration = Meter.CreateHistogram<double>(
        "idphoto.stage.duration", "s", "Duration of one stage of making an ID photo.");

    private static readonly Histogram<double> PhotoDuration = Meter.CreateHistogram<double>(
        "idphoto.photo.duration", "s", "Duration of making an ID photo, by template and outcome.");

    private static readonly Histogram<double> CheckDuration = Meter.CreateHistogram<double>(
        "idphoto.check.duration", "s", "Duration of checking a photo, by template, phase and outcome.");

    internal static Activity? StartPhoto(string template) => Start("idphoto.create", template);

    internal static Activity? StartCheck(string template, string phase) => Start("idphoto.check_photo", template)?.SetTag("idphoto.phase", phase);

    internal static Activity? StartStage(string stage) => Source.StartActivity($"idphoto.{stage}");

    internal static void RecordStage(string stage, TimeSpan duration, StageExecution? execution)
    {
        var tags = new TagList { { "stage", stage } };
        if (execution is not null)
        {
            tags.Add("execution_providers", execution.Providers);
        }

        if (execution?.NodeShares is { } shares)
        {
            tags.Add("execution_node_shares", shares);
        }

        StageDuration.Record(duration.TotalSeconds, tags);
    }

    internal static void RecordPhoto(string template, string outcome, TimeSpan duration) => PhotoDuration.Record(
        duration.TotalSeconds, new KeyValuePair<string, object?>("template", template), new KeyValuePair<string, object?>("outcome", outcome));

    internal static void RecordCheck(string template, string phase, string outcome, TimeSpan duration) => CheckDuration.Record(
        duration.TotalSeconds,
        new KeyValuePair<string, object?>("template", template),
        new KeyValuePair<string, object?>("phase", phase),
        new KeyValuePair<string, object?>("outcome", outcome));

    private static Activity? Start(string name, string template) => Source.StartActivity(name)?.SetTag("idphoto.template", template);
}
