using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace IdPhoto.AspNetCore.Tests.Telemetry;

public sealed class MetricsTests
{
    [Fact]
    public async Task Failures_are_counted_by_code_durations_by_outcome_and_the_queue_can_be_read()
    {
        await using var service = new TestService();
        using var client = service.Client();
        var meters = service.Services.GetRequiredService<IMeterFactory>();
        ConcurrentBag<(string Name, double Value, string Tags)> seen = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == IdPhotoApiServiceCollectionExtensions.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => seen.Add((i.Name, value, Text(tags))));
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => seen.Add((i.Name, value, Text(tags))));
        listener.SetMeasurementEventCallback<int>((i, value, tags, _) => seen.Add((i.Name, value, Text(tags))));
        listener.Start();
        using var check = await client.PostAsync("/api/v1/check?wait=60", TestService.Form(TestService.Jpeg));
        listener.RecordObservableInstruments();
        Assert.Equal("code=CorruptImage", Assert.Single(seen, m => m.Name == "idphoto.job.failures").Tags);
        Assert.Equal("kind=check,outcome=CorruptImage", Assert.Single(seen, m => m.Name == "idphoto.job.duration").Tags);
        Assert.Equal(0, Assert.Single(seen, m => m.Name == "idphoto.queue.length").Value);
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(',', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
