namespace IdPhoto.Tests.ModelZoo;

public sealed class ModelDownloadFailureTests : IAsyncLifetime
{
    private readonly StoreFixture _fixture = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Theory]
    [InlineData(503, 3)]
    [InlineData(429, 3)]
    [InlineData(408, 3)]
    [InlineData(404, 1)] // asking again would not help
    [InlineData(403, 1)]
    public async Task A_server_that_refuses_is_asked_a_bounded_number_of_times(int status, int requests)
    {
        _fixture.Server.Status = _ => status;

        var e = await _fixture.FailAsync();
        Assert.Equal(IdPhotoErrorCode.ModelDownloadFailed, e.Code);
        Assert.Contains($"the server answered {status}", e.Message, StringComparison.Ordinal);
        Assert.Equal(requests, _fixture.Server.Requests);
    }

    [Fact]
    public async Task A_server_that_recovers_is_good_enough()
    {
        _fixture.Server.Status = number => number < 3 ? 503 : 200;

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal(3, _fixture.Server.Requests);
    }

    [Fact]
    public async Task A_mirror_takes_over()
    {
        await using var mirror = new ModelServer(_fixture.Bytes);
        _fixture.Server.Status = _ => 404;
        _fixture.Model = _fixture.Model with { Mirrors = [mirror.Url] };

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal((1, 1), (_fixture.Server.Requests, mirror.Requests));
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_left()
    {
        _fixture.Options.StallTimeout = TimeSpan.FromMilliseconds(300);
        _fixture.Server.During = stop => Task.Delay(Timeout.Infinite, stop);

        var e = await _fixture.FailAsync();
        Assert.Equal(IdPhotoErrorCode.ModelDownloadFailed, e.Code);
        // Each attempt brought the first kilobyte of what was missing.
        Assert.Equal("- bytes=1024- bytes=2048-", _fixture.Server.Ranges);
    }

    [Fact]
    public async Task A_full_disk_is_told_as_one_and_not_tried_again()
    {
        using var store = _fixture.Store((_, _) => new FullDisk());
        var e = await Assert.ThrowsAsync<IdPhotoException>(() => store.PullAsync(_fixture.Model, null, TestContext.Current.CancellationToken));

        Assert.Equal(IdPhotoErrorCode.ModelDownloadFailed, e.Code);
        Assert.Contains($"cannot be written to '{_fixture.Target}': No space left on device", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, _fixture.Server.Requests);
        Assert.False(File.Exists(_fixture.Target));
    }

    [Fact]
    public async Task Offline_no_request_leaves()
    {
        _fixture.Options.Offline = true;

        var e = await _fixture.FailAsync();
        Assert.Equal(IdPhotoErrorCode.ModelNotFound, e.Code);
        Assert.Contains(_fixture.Target, e.Message, StringComparison.Ordinal);
        Assert.Contains("the store is offline", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, _fixture.Server.Requests);
    }

    [Fact]
    public async Task Offline_a_file_in_the_folder_serves()
    {
        _fixture.Options.Offline = true;
        _fixture.Leave(_fixture.Target, _fixture.Bytes);

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_damaged_file_in_the_folder_is_fetched_again_unless_offline(bool offline)
    {
        _fixture.Options.Offline = offline;
        _fixture.Leave(_fixture.Target, [1, 2, 3]);

        if (offline)
        {
            Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, (await _fixture.FailAsync()).Code);
            Assert.Equal(3, new FileInfo(_fixture.Target).Length);
        }
        else
        {
            Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        }
    }

    private sealed class FullDisk : MemoryStream
    {
        // ENOSPC, as Linux reports it.
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("No space left on device", 28);
    }
}
