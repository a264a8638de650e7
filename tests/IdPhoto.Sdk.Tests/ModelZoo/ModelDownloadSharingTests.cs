using System.Diagnostics;
using System.Globalization;

namespace IdPhoto.Tests.ModelZoo;

public sealed class ModelDownloadSharingTests : IAsyncLifetime
{
    private const string ChildUrl = "IDPHOTO_TEST_CHILD_URL";
    private const string ChildFolder = "IDPHOTO_TEST_CHILD_FOLDER";
    private const string ChildNumber = "IDPHOTO_TEST_CHILD_NUMBER";

    private readonly StoreFixture _fixture = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_waiting_callers_make_one_request()
    {
        var everyoneIsThere = new TaskCompletionSource();
        _fixture.Server.During = everyoneIsThere.Task.WaitAsync;
        using var store = _fixture.Store();
        var progress = Enumerable.Range(0, 50).Select(_ => new StoreFixture.Reports()).ToArray();

        var calls = progress.Select(p => store.OpenAsync(_fixture.Model, null, p, Token)).ToArray();
        everyoneIsThere.SetResult();
        var files = await Task.WhenAll(calls);

        Assert.All(files, file => Assert.Equal(_fixture.Bytes, file.Bytes.ToArray()));
        Assert.Equal(1, _fixture.Server.Requests);
        Assert.All(progress, p => Assert.Equal(StoreFixture.Length, p.All.Last().BytesReceived));
    }

    [Fact]
    public async Task Two_stores_with_the_same_folder_make_one_request()
    {
        var bothAreThere = new TaskCompletionSource();
        _fixture.Server.During = bothAreThere.Task.WaitAsync;
        using var one = _fixture.Store();
        using var other = _fixture.Store();

        var calls = new[] { one.PullAsync(_fixture.Model, null, Token), other.PullAsync(_fixture.Model, null, Token) };
        bothAreThere.SetResult();

        Assert.Equal([_fixture.Target, _fixture.Target], await Task.WhenAll(calls));
        Assert.Equal(1, _fixture.Server.Requests);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_others_waiting()
    {
        var gone = new TaskCompletionSource();
        _fixture.Server.During = gone.Task.WaitAsync;
        using var store = _fixture.Store();
        using var impatience = new CancellationTokenSource();

        var impatient = store.PullAsync(_fixture.Model, null, impatience.Token);
        var patient = store.PullAsync(_fixture.Model, null, Token);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        gone.SetResult();

        Assert.Equal(_fixture.Target, await patient);
        Assert.Equal(1, _fixture.Server.Requests);
    }

    [Fact]
    public async Task When_the_last_caller_gives_up_the_download_stops_and_can_go_on_later()
    {
        _fixture.Server.During = stop => _fixture.Server.Requests == 1 ? Task.Delay(Timeout.Infinite, stop) : Task.CompletedTask;
        using var store = _fixture.Store();
        using var impatience = new CancellationTokenSource();
        var progress = new StopAfterTheFirstKilobyte(impatience);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.PullAsync(_fixture.Model, progress, impatience.Token));
        await store.PullAsync(_fixture.Model, null, Token);

        Assert.Equal("- bytes=1024-", _fixture.Server.Ranges);
    }

    /// <summary>The lock between processes: two children of this test program download the same model while the server holds it back.</summary>
    [Fact]
    public async Task Two_processes_make_one_request()
    {
        var bothAreThere = new TaskCompletionSource();
        _fixture.Server.During = bothAreThere.Task.WaitAsync;
        Directory.CreateDirectory(_fixture.Folder);
        using var one = StartChild(1);
        using var other = StartChild(2);
        var output = Task.WhenAll(one.StandardOutput.ReadToEndAsync(Token), other.StandardOutput.ReadToEndAsync(Token));

        while (!(File.Exists(Sign(1)) && File.Exists(Sign(2)) && _fixture.Server.Requests > 0) && !(one.HasExited && other.HasExited))
        {
            await Task.Delay(20, Token);
        }

        bothAreThere.SetResult();
        await Task.WhenAll(one.WaitForExitAsync(Token), other.WaitForExitAsync(Token));

        Assert.True((one.ExitCode, other.ExitCode) == (0, 0), string.Join('\n', await output));
        Assert.Equal(1, _fixture.Server.Requests);
        Assert.Equal(_fixture.Bytes, await File.ReadAllBytesAsync(_fixture.Target, Token));
    }

    /// <summary>What the children of <see cref="Two_processes_make_one_request"/> run; never part of an ordinary run.</summary>
    [Fact(Explicit = true)]
    public async Task Child_process()
    {
        var folder = Environment.GetEnvironmentVariable(ChildFolder)!;
        _fixture.Options.CacheFolder = folder;
        using var store = _fixture.Store();
        await File.WriteAllTextAsync(Path.Combine(folder, Environment.GetEnvironmentVariable(ChildNumber)! + ".sign"), "", Token);

        var path = await store.PullAsync(_fixture.Model with { Url = new(Environment.GetEnvironmentVariable(ChildUrl)!) }, null, Token);
        Assert.Equal(Path.Combine(folder, "sample.onnx"), path);
    }

    private string Sign(int number) => Path.Combine(_fixture.Folder, $"{number}.sign");

    private Process StartChild(int number)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(ModelDownloadSharingTests).Assembly.Location, "-explicit", "only", "-method", $"*.{nameof(Child_process)}" },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment[ChildUrl] = _fixture.Server.Url.AbsoluteUri;
        start.Environment[ChildFolder] = _fixture.Folder;
        start.Environment[ChildNumber] = number.ToString(CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }

    private sealed class StopAfterTheFirstKilobyte(CancellationTokenSource stop) : IProgress<ModelDownloadProgress>
    {
        public void Report(ModelDownloadProgress value)
        {
            if (value.BytesReceived == 1024)
            {
                stop.Cancel();
            }
        }
    }
}
