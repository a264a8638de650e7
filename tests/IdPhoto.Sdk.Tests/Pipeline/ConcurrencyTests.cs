using IdPhoto.Matting;

namespace IdPhoto.Tests.Pipeline;

/// <summary>One pipeline serves all threads, gives each the bytes it would have got alone, and bounds how many are in work.</summary>
public sealed class ConcurrencyTests(PipelineFixture fixture)
{
    [Fact]
    public async Task SixtyFourParallelCallsGiveTheBytesOfSequentialOnes()
    {
        var token = TestContext.Current.CancellationToken;
        (byte[] File, IdPhotoRequest Request)[] jobs =
        [
            (Uploads.Portrait, new("cn-1-inch")),
            (Uploads.Portrait, new("us-passport") { IncludeHd = true }),
            (Uploads.Portrait, new("eu-schengen-visa") { Dpi = 300, IncludeCutout = true }),
            (Uploads.LargePortrait(3), new("jp-passport")),
            (Uploads.LargePortrait(2), new("cn-1-inch") { Background = Background.Parse("#438EDB"), MaxKilobytes = 30 }),
            (Uploads.ChangedPortrait(portrait => portrait.Rot90()), new("uk-passport")),
            (Uploads.ChangedPortrait(portrait => portrait.Flip(NetVips.Enums.Direction.Horizontal)), new("us-visa")),
            (Uploads.ChangedPortrait(portrait => portrait.Crop(60, 0, 400, 480)), new("fr-passport") { Background = Background.Transparent }),
        ];
        var sequential = new List<IdPhotoResult>();
        foreach (var (file, request) in jobs)
        {
            sequential.Add(await fixture.Pipeline.CreateAsync(file, request, token));
        }

        var parallel = await Task.WhenAll(
            Enumerable.Range(0, 64).Select(i => fixture.Pipeline.CreateAsync(jobs[i % jobs.Length].File, jobs[i % jobs.Length].Request, token)));

        Assert.All(parallel, (result, i) => AssertSameBytes(sequential[i % jobs.Length], result));
    }

    [Fact(Timeout = 120_000)]
    public async Task NoMorePhotosThanAllowedAreInWork()
    {
        var token = TestContext.Current.CancellationToken;
        CountingMatting? counting = null;
        await using var pipeline = TestPipeline.Create(
            parts => parts with { Matting = counting = new CountingMatting(parts.Matting, waitFor: 3) }, options => options.MaxConcurrency = 3);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), token)));

        // Each call waits until three are inside: fewer than three could not end, more than three would be counted.
        Assert.Equal((12, 3), (counting!.Calls, counting.MostAtOnce));
    }

    private static void AssertSameBytes(IdPhotoResult expected, IdPhotoResult actual)
    {
        Assert.True(expected.Photo.Bytes.Span.SequenceEqual(actual.Photo.Bytes.Span), $"The photo for {expected.Template.Id} differs.");
        Assert.True((expected.Hd?.Bytes ?? default).Span.SequenceEqual((actual.Hd?.Bytes ?? default).Span), "The HD version differs.");
        Assert.True((expected.Cutout?.Bytes ?? default).Span.SequenceEqual((actual.Cutout?.Bytes ?? default).Span), "The cut-out differs.");
        Assert.Equal(expected.Face, actual.Face);
    }

    private sealed class CountingMatting(IMattingModel inner, int waitFor) : IMattingModel
    {
        private readonly TaskCompletionSource _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _inside;
        private int _calls;
        private int _most;

        public int Calls => _calls;

        public int MostAtOnce => _most;

        public async ValueTask<IReadOnlyList<Matte>> ComputeAsync(IReadOnlyList<MattingInput> batch, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _calls);
            var inside = Interlocked.Increment(ref _inside);
            InterlockedMax(inside);
            if (inside == waitFor)
            {
                _full.TrySetResult();
            }

            await _full.Task.WaitAsync(cancellationToken);
            var mattes = await inner.ComputeAsync(batch, cancellationToken);
            Interlocked.Decrement(ref _inside);
            return mattes;
        }

        private void InterlockedMax(int value)
        {
            int seen;
            while ((seen = _most) < value && Interlocked.CompareExchange(ref _most, value, seen) != seen)
            {
            }
        }
    }
}
