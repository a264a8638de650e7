namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class MakeFilesTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task The_default_output_lies_beside_the_photo_and_names_the_template()
    {
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("album/me.today.png")));
        Assert.Equal(["me.today-eu-schengen-visa.jpg", "me.today.png"], _cli.Files("album"));
        Assert.Equal("photo", await ReadAsync("album", "me.today-eu-schengen-visa.jpg"));
    }

    [Fact]
    public async Task The_default_output_ends_as_its_format_does()
    {
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "--format", "tiff"));
        Assert.Equal(["me-eu-schengen-visa.tiff", "me.jpg"], _cli.Files());
    }

    [Fact]
    public async Task Photo_hd_and_cutout_are_written_where_they_are_wanted()
    {
        var exitCode = await _cli.RunAsync(
            "make", _cli.Photo("me.jpg"), "-o", _cli.Path("id.jpg"), "--hd", _cli.Path("hd.jpg"), "--cutout", _cli.Path("cut.png"));

        Assert.Equal(0, exitCode);
        Assert.Equal(["cut.png", "hd.jpg", "id.jpg", "me.jpg"], _cli.Files());
        Assert.Equal("photo", await ReadAsync("id.jpg"));
        Assert.Equal("large photo", await ReadAsync("hd.jpg"));
        Assert.Equal("cutout", await ReadAsync("cut.png"));
    }

    [Fact]
    public async Task An_earlier_output_is_replaced()
    {
        _cli.Photo("id.jpg", "an earlier and longer result");

        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "-o", _cli.Path("id.jpg")));
        Assert.Equal("photo", await ReadAsync("id.jpg"));
    }

    [Theory]
    [InlineData("-o")]
    [InlineData("--hd")]
    [InlineData("--cutout")]
    public async Task The_photo_itself_is_never_overwritten(string option)
    {
        var photo = _cli.Photo("me.png");

        Assert.Equal(2, await _cli.RunAsync("make", photo, option, _cli.Path("other", "..", "me.png")));
        Assert.Contains("is the photo itself, which is never overwritten", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Equal("a photo", await ReadAsync("me.png"));
    }

    [Fact]
    public async Task The_photo_is_not_overwritten_through_a_link_either()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Creating links needs a privilege on Windows.");
        _cli.Photo("album/me.png");
        Directory.CreateSymbolicLink(_cli.Path("link"), _cli.Path("album"));

        Assert.Equal(2, await _cli.RunAsync("make", _cli.Path("album", "me.png"), "-o", _cli.Path("link", "me.png")));
        Assert.Equal("a photo", await ReadAsync("album", "me.png"));
    }

    [Fact]
    public async Task An_hd_name_that_claims_another_format_is_refused_and_nothing_is_written()
    {
        Assert.Equal(2, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "--hd", _cli.Path("hd.png")));
        Assert.Contains("end its name in .jpg", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Equal(["me.jpg"], _cli.Files());
    }

    [Fact]
    public async Task An_hd_name_equal_to_the_default_output_is_refused()
    {
        Assert.Equal(2, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "--hd", _cli.Path("me-eu-schengen-visa.jpg")));
        Assert.Equal(["me.jpg"], _cli.Files());
    }

    private Task<string> ReadAsync(params string[] path) => File.ReadAllTextAsync(_cli.Path(path), TestContext.Current.CancellationToken);
}
