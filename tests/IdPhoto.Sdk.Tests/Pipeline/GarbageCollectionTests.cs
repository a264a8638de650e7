namespace IdPhoto.Tests.Pipeline;

/// <summary>
/// A collector that runs all the time finds every native handle that is not held: a temporary RunOptions, for instance, is finalised
/// during the inference it belongs to and takes the process down within seconds.
/// </summary>
public sealed class GarbageCollectionTests(PipelineFixture fixture)
{
    [Fact]
    public async Task ThreeHundredPhotosSurviveForcedCollectionsUnchanged()
    {
        var token = TestContext.Current.CancellationToken;

        // 98×138 px: little but native calls, each of which a collection must meet.
        var request = new IdPhotoRequest("cn-1-inch") { Dpi = 100 };
        var expected = (await fixture.Pipeline.CreateAsync(Uploads.Portrait, request, token)).Photo.Bytes.ToArray();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(token);
        var collections = 0;
        var collector = new Thread(() =>
        {
            while (!done.IsCancellationRequested)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                collections++;
                Thread.Sleep(1); // else the photos wait for the collector most of the time
            }
        });
        collector.Start();
        try
        {
            var made = 0;
            await Parallel.ForAsync(0, 300, token, async (_, stop) =>
            {
                var result = await fixture.Pipeline.CreateAsync(Uploads.Portrait, request, stop);
                Assert.True(result.Photo.Bytes.Span.SequenceEqual(expected), "A photo differs from the first one.");
                Interlocked.Increment(ref made);
            });

            Assert.Equal(300, made);
        }
        finally
        {
            await done.CancelAsync();
            collector.Join();
        }

        // At least one collection a photo, or nothing was proven.
        Assert.InRange(collections, 300, int.MaxValue);
    }
}
