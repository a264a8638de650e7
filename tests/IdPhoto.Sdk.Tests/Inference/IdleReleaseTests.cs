using IdPhoto.Inference;
using IdPhoto.ModelZoo;
using IdPhoto.Tests.Onnx;
using Microsoft.Extensions.Time.Testing;

namespace IdPhoto.Tests.Inference;

/// <summary>Sessions that lie unused give their memory back and come again. Time is the test's own.</summary>
public sealed class IdleReleaseTests
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);
    private static readonly ModelFile Tiny = new TinyModel().Input("x", [1, 4]).Node("Add", ["x", "x"], "y").Output("y", [1, 4]).ToFile();

    private readonly FakeTimeProvider _clock = new();
    private readonly RecordingLogger _log = new();
    private int _opened;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void AnUnusedSessionIsReleasedAndComesAgainWithTheNextCall()
    {
        using var model = Load(Tiny, Idle);
        _clock.Advance(Idle - TimeSpan.FromTicks(1));
        Assert.True(model.IsLoaded);

        _clock.Advance(TimeSpan.FromTicks(1));

        Assert.False(model.IsLoaded);
        Assert.Equal((1, 46), (_opened, _log.Entries.Last().Id));
        Assert.Equal("Released the model tiny, unused for 00:10:00; the next call loads it again", _log.Entries.Last().Text);
        Assert.Equal([6f, 6f, 6f, 6f], Double(model, 3));
        Assert.Equal((true, 2), (model.IsLoaded, _opened));
    }

    [Fact]
    public void EachCallBeginsTheTimeAnew()
    {
        using var model = Load(Tiny, Idle);
        for (var i = 0; i < 5; i++)
        {
            _clock.Advance(Idle * 0.9);
            Assert.Equal(2f * i, Double(model, i)[0]);
        }

        _clock.Advance(Idle * 0.9);
        Assert.Equal((true, 1), (model.IsLoaded, _opened));
        _clock.Advance(Idle * 0.1);
        Assert.False(model.IsLoaded);
    }

    [Fact]
    public void ACallInWorkKeepsItsSession()
    {
        using var model = Load(Tiny, Idle);
        using (var call = model.Rent())
        {
            call.Input.Fill(2);
            _clock.Advance(Idle * 3);
            Assert.True(model.IsLoaded);
            call.Run(Token);
            Assert.Equal(4f, call.Output(0)[0]);
        }

        _clock.Advance(Idle);
        Assert.Equal((false, 1), (model.IsLoaded, _opened));
    }

    [Fact]
    public void WithoutATimeSessionsStay()
    {
        using var model = Load(Tiny, idle: null);
        _clock.Advance(TimeSpan.FromDays(365));

        Assert.Equal((true, 1), (model.IsLoaded, _opened));
    }

    [Fact]
    public async Task CallsOnManyThreadsMeetReleasesAndAllGetTheirResults()
    {
        using var model = Load(Tiny, Idle);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var time = Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested)
                {
                    _clock.Advance(Idle);
                }
            },
            Token);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(
            () =>
            {
                for (var i = 0; i < 100; i++)
                {
                    Assert.Equal([.. Enumerable.Repeat(2f * (thread + i), 4)], Double(model, thread + i));
                }
            },
            Token)));
        await done.CancelAsync();
        await time;

        Assert.InRange(_opened, 1, 401);
    }

    [Fact]
    public void TheFileIsReadAgainInsteadOfBeingKept()
    {
        var reads = 0;
        ModelFile Read() => Tiny with { Bytes = Tiny.Bytes.ToArray(), Reread = Count };
        ModelFile Count()
        {
            reads++;
            return Read();
        }

        using var model = Load(Read(), Idle);
        _clock.Advance(Idle);
        Assert.Equal(0, reads);
        Double(model, 1);
        Double(model, 2);

        Assert.Equal((1, 2), (reads, _opened));
    }

    [Fact]
    public void AnotherFileInItsPlaceIsNotLoaded()
    {
        using var model = Load(Tiny with { Reread = () => Tiny with { Sha256 = new string('f', 64) } }, Idle);
        _clock.Advance(Idle);

        var error = Assert.Throws<IdPhotoException>(() => model.Rent());

        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, error.Code);
        Assert.StartsWith("The file of the model 'tiny' was exchanged while it was in use", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheModelsInsideThePackageComeAgain()
    {
        using var model = Load(ModelStore.OpenEmbedded(EmbeddedModels.SelfieSegmentation), Idle);
        var before = Run(model);
        _clock.Advance(Idle);

        Assert.False(model.IsLoaded);
        Assert.Equal(before, Run(model));
    }

    [Fact]
    public void ADisposedModelStaysDisposed()
    {
        var model = Load(Tiny, Idle);
        var call = model.Rent();
        model.Dispose();
        call.Dispose();
        _clock.Advance(Idle);

        Assert.Throws<ObjectDisposedException>(() => model.Rent());
        Assert.Equal((false, 1), (model.IsLoaded, _opened));
    }

    private OnnxModel Load(ModelFile file, TimeSpan? idle) => OnnxModel.Load(
        file,
        new ExecutionOptions { IdleRelease = idle, Clock = _clock, ConfigureSession = _ => Interlocked.Increment(ref _opened) },
        _log);

    private static float[] Double(OnnxModel model, float value)
    {
        using var call = model.Rent();
        call.Input.Fill(value);
        call.Run(Token);
        return call.Output(0).ToArray();
    }

    private static float[] Run(OnnxModel model) => Double(model, 0.5f);
}
