namespace IdPhoto.Tests.Batch;

public sealed class CreateManyTests
{
    private static readonly IdPhotoRequest Request = new("cn-1-inch");
    private readonly ScriptedPipeline _pipeline = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_bad_photo_never_stops_the_rest()
    {
        string[] names = ["a", "NoFace", "b", "defect", "c"];

        var outcomes = await _pipeline.CreateManyAsync(names.Select(Job), cancellationToken: Cancellation).ToListAsync(Cancellation);

        Assert.Equal(
            ["NoFace: NoFace", "a: made", "b: made", "c: made", "defect: InvalidOperationException"], outcomes.Select(Line).Order(StringComparer.Ordinal).ToArray());
    }

    [Fact]
    public async Task A_stream_that_does_not_open_is_that_photos_error_and_every_opened_one_is_closed()
    {
        var opened = new List<MemoryStream>();
        PhotoJob Opening(string name) => new(name, _ =>
        {
            opened.Add(new MemoryStream("x"u8.ToArray()));
            return ValueTask.FromResult<Stream>(opened[^1]);
        }, Request);
        PhotoJob missing = PhotoJob.FromFile("no-such-photo.jpg", Request);

        var outcomes = await _pipeline.CreateManyAsync([Opening("a"), missing, Opening("b")], new() { Parallelism = 1 }, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(["a: made", "no-such-photo.jpg: FileNotFoundException", "b: made"], outcomes.Select(Line).ToArray());
        Assert.Equal([false, false], opened.Select(stream => stream.CanRead));
    }

    [Fact]
    public async Task As_many_run_at_a_time_as_asked_for_and_no_more()
    {
        using var three = new Barrier(3);
        _pipeline.During = token => Task.Run(() => three.SignalAndWait(token), token);

        var count = await _pipeline.CreateManyAsync(Names(9).Select(Job), new() { Parallelism = 3 }, Cancellation).CountAsync(Cancellation);

        Assert.Equal((9, 3), (count, _pipeline.MostAtATime));
    }

    [Fact]
    public async Task A_reader_that_waits_holds_the_work_back()
    {
        var taken = 0;
        IEnumerable<PhotoJob> Endless()
        {
            while (true)
            {
                taken++;
                yield return Job("a");
            }
        }

        var seen = 0;
        await foreach (var _ in _pipeline.CreateManyAsync(Endless(), new() { Parallelism = 2 }, Cancellation))
        {
            // Read so far, in work and ready: each at most the parallelism; one more may have been taken to be handed to a worker.
            Assert.InRange(Volatile.Read(ref taken), seen, seen + 1 + (2 * 2) + 1);
            await Task.Delay(10, Cancellation);
            if (++seen == 20)
            {
                break;
            }
        }

        Assert.Equal(_pipeline.Started, _pipeline.Ended);
    }

    [Fact]
    public async Task An_error_that_would_meet_every_photo_can_end_the_run()
    {
        var options = new ManyPhotosOptions { Parallelism = 1, StopWhen = e => e is IdPhotoException { Code: IdPhotoErrorCode.ModelNotFound } };
        var made = new List<string>();

        var error = await Assert.ThrowsAsync<IdPhotoException>(async () =>
        {
            await foreach (var outcome in _pipeline.CreateManyAsync(new[] { "a", "ModelNotFound", "b" }.Select(Job), options, Cancellation))
            {
                made.Add(Line(outcome));
            }
        });

        Assert.Equal((IdPhotoErrorCode.ModelNotFound, "a: made", 2), (error.Code, Assert.Single(made), _pipeline.Started));
    }

    [Fact]
    public async Task Cancelled_it_hands_out_what_is_ready_and_then_says_so()
    {
        using var cancel = new CancellationTokenSource();
        _pipeline.During = async token =>
        {
            if (_pipeline.Started == 2)
            {
                await cancel.CancelAsync();
                token.ThrowIfCancellationRequested();
            }
        };
        var made = new List<string>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in _pipeline.CreateManyAsync(Names(5).Select(Job), new() { Parallelism = 1 }, cancel.Token))
            {
                made.Add(Line(outcome));
            }
        });

        Assert.Equal(["0: made"], made);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1025)]
    public void A_parallelism_out_of_its_range_is_refused(int parallelism) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _pipeline.CreateManyAsync(Names(1).Select(Job), new() { Parallelism = parallelism }, Cancellation));

    internal static PhotoJob Job(string name) => new(name, _ => ValueTask.FromResult<Stream>(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(name))), Request);

    private static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(i => $"{i}");

    private static string Line(PhotoOutcome outcome) => $"{outcome.Job.Name}: " + outcome.Error switch
    {
        null => outcome.Result is null ? "nothing" : "made",
        IdPhotoException known => known.Code.ToString(),
        var other => other.GetType().Name,
    };
}
