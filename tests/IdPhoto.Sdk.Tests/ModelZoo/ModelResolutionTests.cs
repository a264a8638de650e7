using IdPhoto.ModelZoo;

namespace IdPhoto.Tests.ModelZoo;

public sealed class ModelResolutionTests : IAsyncLifetime
{
    private readonly StoreFixture _fixture = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_ships_inside_is_neither_fetched_nor_kept()
    {
        using var store = _fixture.Store();
        var file = await store.OpenAsync(EmbeddedModels.SelfieSegmentation, cancellationToken: Token);

        Assert.Equal("172badeac3c4706a1f49b69ec3d2e8372fcd3854c43c797d541bd5b4062798f3", file.Sha256);
        Assert.False(Directory.Exists(_fixture.Folder));
    }

    [Fact]
    public async Task A_path_is_the_only_place_that_is_looked_at()
    {
        var path = Path.Combine(_fixture.Folder, "mine.onnx");
        _fixture.Leave(path, _fixture.Bytes);
        using var store = _fixture.Store();

        Assert.Equal(_fixture.Bytes, (await store.OpenAsync(_fixture.Model, path, cancellationToken: Token)).Bytes.ToArray());
        var e = await Assert.ThrowsAsync<IdPhotoException>(() => store.OpenAsync(_fixture.Model, path + "x", cancellationToken: Token));
        Assert.Equal(IdPhotoErrorCode.ModelNotFound, e.Code);
        Assert.Equal(0, _fixture.Server.Requests);
    }

    [Fact]
    public async Task A_path_to_another_file_is_refused()
    {
        var path = Path.Combine(_fixture.Folder, "mine.onnx");
        _fixture.Leave(path, [1, 2, 3]);
        using var store = _fixture.Store();

        var e = await Assert.ThrowsAsync<IdPhotoException>(() => store.OpenAsync(_fixture.Model, path, cancellationToken: Token));
        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, e.Code);
    }

    [Fact]
    public async Task A_model_without_an_address_says_where_its_file_belongs()
    {
        _fixture.Model = _fixture.Model with { Url = null };

        var e = await _fixture.FailAsync();
        Assert.Equal(IdPhotoErrorCode.ModelNotFound, e.Code);
        Assert.Contains($"'{_fixture.Target}', and no address is known", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Non_commercial_weights_are_refused_wherever_they_lie(bool atPath)
    {
        _fixture.Model = _fixture.Model with { CommercialUse = CommercialUse.Forbidden, Licence = "CC-BY-NC-4.0" };
        _fixture.Leave(_fixture.Target, _fixture.Bytes);
        using var store = _fixture.Store();

        var e = await Assert.ThrowsAsync<IdPhotoException>(
            () => store.OpenAsync(_fixture.Model, atPath ? _fixture.Target : null, cancellationToken: Token));
        Assert.Equal(IdPhotoErrorCode.LicenceNotAccepted, e.Code);
        Assert.Contains("non-commercial use only: CC-BY-NC-4.0", e.Message, StringComparison.Ordinal);
        Assert.Contains("AcceptNonCommercialLicense", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_licence_makes_no_request_and_an_accepted_one_does()
    {
        _fixture.Model = _fixture.Model with { CommercialUse = CommercialUse.Forbidden };
        Assert.Equal(IdPhotoErrorCode.LicenceNotAccepted, (await _fixture.FailAsync()).Code);
        Assert.Equal(0, _fixture.Server.Requests);

        _fixture.Options.AcceptNonCommercialLicense = true;
        Assert.Equal(_fixture.Bytes, await _fixture.OpenAsync());
    }

    [Fact]
    public async Task Verifying_tells_missing_right_and_damaged_apart()
    {
        using var store = _fixture.Store();
        Assert.Null(await store.VerifyAsync(_fixture.Model, Token));

        _fixture.Leave(_fixture.Target, _fixture.Bytes);
        Assert.Equal(_fixture.Model.Sha256, await store.VerifyAsync(_fixture.Model, Token));

        _fixture.Leave(_fixture.Target, [1, 2, 3]);
        var e = await Assert.ThrowsAsync<IdPhotoException>(() => store.VerifyAsync(_fixture.Model, Token));
        Assert.Equal(IdPhotoErrorCode.ModelChecksumMismatch, e.Code);
        Assert.Equal(0, _fixture.Server.Requests);
    }
}
