namespace IdPhoto.ConsoleHost.Tests.Commands;

/// <summary><c>make --alternatives</c>: more documents from one analysis.</summary>
public sealed class AlternativesTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task One_analysis_makes_them_all()
    {
        Assert.Equal(0, await _cli.RunAsync(
            "make", _cli.Photo("me.jpg"), "-t", "cn-passport", "-o", _cli.Path("out.jpg"), "--alternatives", "us-passport,cn-2-inch:#438edb", "--face", "largest"));

        var analysis = Assert.Single(_cli.Photos.AnalysisRequests);
        Assert.Equal(["cn-passport", "us-passport", "cn-2-inch"], analysis.TemplateIds);
        Assert.Equal(FaceSelection.Largest, analysis.Faces);
        Assert.Equal(
            [("cn-passport", null), ("us-passport", null), ("cn-2-inch", Background.Parse("#438edb"))],
            _cli.Photos.Requests.Select(r => (r.TemplateId, r.Background)).ToArray());
        Assert.Equal(["me-cn-2-inch-438edb.jpg", "me-us-passport.jpg", "me.jpg", "out.jpg"], _cli.Files());
        Assert.Contains("me-us-passport.jpg", _cli.Output, StringComparison.Ordinal);
        // Once for each of the two, beside the first photo's own line.
        Assert.Equal(2, _cli.Output.Split("Done to it: crop, rotate, resample, background replaced").Length - 1);
    }

    [Fact]
    public async Task With_json_each_has_its_own_report()
    {
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "--alternatives", "us-passport", "--json"));

        var alternative = Assert.Single(_cli.Json.GetProperty("alternatives").EnumerateArray().ToArray());
        Assert.EndsWith("me-us-passport.jpg", alternative.GetProperty("output").GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            "crop rotate resample background-replaced",
            string.Join(' ', alternative.GetProperty("alterations").EnumerateArray().Select(a => a.GetString())));
    }

    [Theory]
    [InlineData("us-passport,,cn-1-inch", "TEMPLATE:COLOUR")]
    [InlineData("us-passport:mauveish", "mauveish")]
    public async Task What_is_not_understood_is_said(string list, string said)
    {
        Assert.Equal(2, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "--alternatives", list));
        Assert.Contains(said, _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Photos.Requests);
    }
}
