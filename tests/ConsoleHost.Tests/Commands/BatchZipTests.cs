using System.IO.Compression;
using System.Text.Json;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class BatchZipTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task The_archive_holds_what_was_made_and_tells_what_was_not()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/b.jpg", "NoFace");

        Assert.Equal(3, await RunAsync("--zip", _cli.Path("in", "all.zip"), "--json"));
        using var zip = await ZipFile.OpenReadAsync(_cli.Path("in", "all.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(["a-us-passport.jpg", "manifest.json"], zip.Entries.Select(entry => entry.FullName).ToArray());
        Assert.Equal("a-us-passport.jpg", _cli.Json.GetProperty("made")[0].GetProperty("output").GetProperty("path").GetString());
        var manifest = await JsonDocument.ParseAsync(zip.GetEntry("manifest.json")!.Open(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(
            ["a.jpg -", "b.jpg NoFace"],
            manifest.RootElement.EnumerateArray().OrderBy(line => line.GetProperty("photo").GetString(), StringComparer.Ordinal)
                .Select(line => $"{line.GetProperty("photo").GetString()} {line.GetProperty("error").GetString() ?? "-"}").ToArray());
    }

    [Fact]
    public async Task Files_and_archive_can_both_be_written_and_an_earlier_archive_is_no_photo()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/all.zip", "an earlier archive");

        Assert.Equal(0, await RunAsync("--zip", _cli.Path("in", "all.zip"), "-o", _cli.Path("out")));
        Assert.Equal(["a-us-passport.jpg"], _cli.Files("out"));
        Assert.Equal(["a.jpg", "all.zip"], _cli.Files("in"));
        Assert.Single(_cli.Photos.Requests);
    }

    [Theory]
    [InlineData("Say where to write: --output DIR, --zip FILE, or both.")]
    [InlineData("--zip takes a file name that ends in .zip.", "--zip", "me.jpg")]
    public async Task What_is_wrong_is_told(string sentence, params string[] options)
    {
        Assert.Equal(2, await RunAsync(options));
        Assert.Contains(sentence, _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told()
    {
        _cli.Photo("in/a.jpg");

        Assert.Equal(2, await RunAsync("--zip", _cli.Path("nowhere", "all.zip")));
        Assert.StartsWith(
            $"error FileNotWritable: '{_cli.Path("nowhere", "all.zip")}' cannot be written: there is no folder '{_cli.Path("nowhere")}'.", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Photos.Requests);
    }

    private Task<int> RunAsync(params string[] options)
    {
        Directory.CreateDirectory(_cli.Path("in"));
        return _cli.RunAsync(["batch", _cli.Path("in"), "-t", "us-passport", .. options]);
    }
}
