using IdPhoto.Tests;

namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

public sealed class ReportTests(RealPhotos photos) : IClassFixture<RealPhotos>, IDisposable
{
    private readonly Cli _cli = new(photos.Services);

    private static string Astronaut => RepositoryRoot.Combine("samples", "photos", "astronaut.png");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Make_writes_a_page_with_both_pictures_in_the_language_that_was_asked_for()
    {
        var report = _cli.Path("visa.html");
        Assert.Equal(
            0, await _cli.RunAsync("make", Astronaut, "-t", "eu-schengen-visa", "-o", _cli.Path("visa.jpg"), "--report", report, "--lang", "zh"));

        var html = await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken);
        Assert.StartsWith("<!doctype html><html lang=\"zh-Hans\">", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("data:image/jpeg;base64,").Length - 1);
        Assert.Equal(["visa.html", "visa.jpg"], _cli.Files());
    }

    [Fact]
    public async Task Check_writes_a_picture_whose_longer_side_is_a_thousand_pixels()
    {
        var report = _cli.Path("check.png");
        Assert.Equal(0, await _cli.RunAsync("check", Astronaut, "-t", "eu-schengen-visa", "--report", report));

        // PNG: the signature, then the header chunk with both sides, big-endian.
        var bytes = await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken);
        Assert.Equal("89504E470D0A1A0A0000000D49484452000003E8000003E8", Convert.ToHexString(bytes, 0, 24));
    }

    [Fact]
    public async Task A_photo_that_is_no_id_photo_fails_as_a_finished_one()
    {
        Assert.Equal(4, await _cli.RunAsync("check", Astronaut, "-t", "eu-schengen-visa", "--finished", "--strict", "--json"));
        Assert.Equal("not-compliant", _cli.Json.GetProperty("verdict").GetString());
        var height = _cli.Json.GetProperty("checks").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "head-height");

        // Chin to crown is a little over a quarter of the picture, which would be printed 45 mm high.
        Assert.Equal("fail", height.GetProperty("status").GetString());
        Assert.InRange(height.GetProperty("value").GetDouble(), 11.5, 13.5);
    }
}
