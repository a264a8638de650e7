using System.Security.Cryptography;

namespace IdPhoto.Tests.ModelZoo;

public sealed class ModelDownloadTests : IAsyncLifetime
{
    private readonly StoreFixture _fixture = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task A_file_is_fetched_once_and_then_taken_from_the_folder()
    {
        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());

        Assert.Equal(1, _fixture.Server.Requests);
        Assert.Equal("sample.onnx sample.onnx.lock", _fixture.Files);
    }

    [Fact]
    public async Task An_interrupted_transfer_goes_on_where_it_ended()
    {
        _fixture.Server.CutAfter = number => number == 1 ? 100_000 : int.MaxValue;

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal("- bytes=100000-", _fixture.Server.Ranges);
        AssertMonotone();
    }

    [Fact]
    public async Task A_later_run_goes_on_where_an_earlier_one_ended()
    {
        _fixture.Leave(_fixture.Partial, _fixture.Bytes[..250_000]);

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal("bytes=250000-", _fixture.Server.Ranges);
        Assert.Equal(250_000, _fixture.Progress.All.First().BytesReceived);
        AssertMonotone();
    }

    [Fact]
    public async Task A_run_that_ended_just_before_its_check_needs_no_request()
    {
        _fixture.Leave(_fixture.Partial, _fixture.Bytes);

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal(0, _fixture.Server.Requests);
    }

    [Fact]
    public async Task A_server_without_ranges_sends_it_again_from_the_start()
    {
        _fixture.Server.KnowsRanges = false;
        _fixture.Server.CutAfter = number => number == 1 ? 200_000 : int.MaxValue;

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal(2, _fixture.Server.Requests);
        AssertMonotone();
    }

    [Fact]
    public async Task A_first_half_that_does_not_fit_is_thrown_away()
    {
        _fixture.Leave(_fixture.Partial, new byte[100_000]);

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal("bytes=100000- -", _fixture.Server.Ranges);
    }

    [Fact]
    public async Task More_than_the_file_holds_is_thrown_away()
    {
        _fixture.Leave(_fixture.Partial, new byte[StoreFixture.Length + 1]);

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal("bytes=300001- -", _fixture.Server.Ranges);
    }

    [Fact]
    public async Task A_wrong_checksum_deletes_the_file_and_is_not_tried_again()
    {
        _fixture.Server.File = new byte[StoreFixture.Length];

        var e = await _fixture.FailAsync();
        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, e.Code);
        Assert.Contains(_fixture.Model.Sha256!, e.Message, StringComparison.Ordinal);
        Assert.Equal(1, _fixture.Server.Requests);
        Assert.Equal("sample.onnx.lock", _fixture.Files);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_only_an_MD5_is_published_it_decides(bool right)
    {
#pragma warning disable CA5351 // The descriptor's, not a signature.
        var md5 = Convert.ToHexStringLower(MD5.HashData(right ? _fixture.Bytes : [1, 2, 3]));
#pragma warning restore CA5351
        _fixture.Model = _fixture.Model with { Sha256 = null, Md5 = md5 };

        if (right)
        {
            Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        }
        else
        {
            Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, (await _fixture.FailAsync()).Code);
        }
    }

    [Fact]
    public async Task Without_a_checksum_an_earlier_runs_bytes_are_not_trusted()
    {
        _fixture.Model = _fixture.Model with { Sha256 = null };
        _fixture.Leave(_fixture.Partial, new byte[100_000]);

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal("-", _fixture.Server.Ranges);
    }

    [Theory]
    [InlineData("\"v1\"", "bytes=100000-")]
    [InlineData("W/\"v1\"", "-")] // RFC 9110 §13.1.5: a weak tag cannot vouch for ranges
    [InlineData(null, "-")]
    public async Task Without_a_checksum_a_transfer_goes_on_only_under_the_servers_strong_tag(string? tag, string range)
    {
        _fixture.Model = _fixture.Model with { Sha256 = null };
        _fixture.Server.Tag = tag;
        _fixture.Server.CutAfter = number => number == 1 ? 100_000 : int.MaxValue;

        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
        Assert.Equal($"- {range}", _fixture.Server.Ranges);
        Assert.Equal(range == "-" ? "- -" : $"- {tag}", _fixture.Server.IfRanges);
    }

    private void AssertMonotone()
    {
        var reports = _fixture.Progress.All.ToArray();
        var received = reports.Select(r => r.BytesReceived).ToArray();
        Assert.Equal(received.Distinct().Order(), received);
        Assert.Equal(new ModelDownloadProgress("sample", StoreFixture.Length, StoreFixture.Length), reports[^1]);
    }
}
