using System.Text.Json.Nodes;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    /// <summary>The documented object for the sample report.</summary>
    internal static JsonObject Document(string phase) => new()
    {
        ["template"] = "eu-schengen-visa",
        ["phase"] = phase,
        ["verdict"] = "not-compliant",
        ["checks"] = new JsonArray(
            Check("head-height", "pass", "required", 34, "mm", 32, 36, 1),
            Check("roll", "borderline", "required", 1.6, "deg", -2, 2, 1, remedy: "Hold the camera level."),
            Check("yaw", "fail", "required", 12.5, "deg", -5, 5, 2.5, "HeadPoseYaw", 87, "Look straight at the camera."),
            Check("glasses", "not-assessed", "required", null, null, null, null, null, reason: "No model at hand sees glasses."),
            Check("sharpness", "fail", "advisory", 10, "ratio", 20, null, 2)),
    };

    [Fact]
    public async Task Json_is_exactly_the_documented_object()
    {
        Assert.Equal(0, await _cli.RunAsync("check", _cli.Photo("me.jpg"), "--json"));
        Assert.True(JsonNode.DeepEquals(Document("source"), JsonNode.Parse(_cli.Output)), _cli.Output);
        Assert.Single(_cli.Output.Trim().Split('\n'));
        Assert.Empty(_cli.ErrorText);
    }

    [Fact]
    public async Task The_table_says_the_verdict_first_then_what_stands_against_it()
    {
        Assert.Equal(0, await _cli.RunAsync("check", _cli.Photo("me.jpg")));

        string[] expected =
        [
            "not compliant  eu-schengen-visa, the photo as taken",
            "Finding Check Measured Allowed What to do",
            "fail yaw 12.5 ± 2.5 deg -5 to 5 Look straight at the camera.",
            "advice sharpness 10 ± 2 ratio from 20",
            "not assessed glasses No model at hand sees glasses.",
            "borderline roll 1.6 ± 1 deg -2 to 2 Hold the camera level.",
            "1 passed, 1 borderline, 2 failed, 1 not assessed.",
        ];
        Assert.Equal(
            string.Join('\n', expected.Select(Squeeze)),
            string.Join('\n', _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Squeeze)));
    }

    [Fact]
    public async Task Every_option_reaches_the_request()
    {
        Assert.Equal(
            0,
            await _cli.RunAsync("check", _cli.Photo("me.jpg"), "-t", "us-passport", "--target", "print", "--finished", "--lang", "zh"));

        var request = Assert.Single(_cli.Photos.CheckRequests);
        Assert.Equal(("us-passport", PhotoTarget.Print, CompliancePhase.Finished), (request.TemplateId, request.Target, request.Phase));
        Assert.Equal("zh", request.Culture.Name);
    }

    [Fact]
    public async Task Without_options_a_photo_as_taken_is_checked_in_english()
    {
        Assert.Equal(0, await _cli.RunAsync("check", _cli.Photo("me.jpg")));
        Assert.Equal(new CheckRequest("icao-portrait-35x45"), Assert.Single(_cli.Photos.CheckRequests));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("make")]
    public async Task Strict_exits_with_4_when_not_compliant_and_tells_all_the_same(string command)
    {
        Assert.Equal(4, await _cli.RunAsync(command, _cli.Photo("me.jpg"), "--strict"));
        Assert.Contains("not compliant", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(command == "make" ? ["me-eu-schengen-visa.jpg", "me.jpg"] : ["me.jpg"], _cli.Files());
    }

    [Theory]
    [InlineData("check", "undetermined  eu-schengen-visa")]
    [InlineData("make", "undetermined: glasses: No model at hand sees glasses.")]
    public async Task Strict_does_not_fail_a_verdict_that_stays_open_but_says_so(string command, string said)
    {
        _cli.Photos.Findings = Samples.Undetermined;

        Assert.Equal(0, await _cli.RunAsync(command, _cli.Photo("me.jpg"), "--strict"));
        Assert.Contains(said, _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_that_cannot_be_used_has_its_exit_code() =>
        Assert.Equal(3, await _cli.RunAsync("check", _cli.Photo("me.jpg", "NoFace"), "--strict", "--json"));

    [Theory]
    [InlineData("check", "report.pdf", "--report '{0}' must end in .html or .png.")]
    [InlineData("make", "report.pdf", "--report '{0}' must end in .html or .png.")]
    [InlineData("check", "me.png", "--report '{0}' is the photo itself, which is never overwritten: choose another name.")]
    [InlineData("make", "none/report.html", "--report '{0}' lies in a folder that does not exist")]
    public async Task A_report_that_cannot_be_written_is_refused_before_any_work(string command, string name, string message)
    {
        var photo = _cli.Photo("me.png");
        var report = _cli.Path(name.Split('/'));

        Assert.Equal(2, await _cli.RunAsync(command, photo, "--report", report));
        Assert.Contains(message.Replace("{0}", report, StringComparison.Ordinal), _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Photos.Requests);
        Assert.Empty(_cli.Photos.CheckRequests);
    }

    private static string Squeeze(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static JsonObject Check(
        string id,
        string status,
        string severity,
        double? value,
        string? unit,
        double? min,
        double? max,
        double? uncertainty,
        string? component = null,
        int? score = null,
        string? remedy = null,
        string? reason = null) => new()
        {
            ["id"] = id,
            ["status"] = status,
            ["severity"] = severity,
            ["value"] = value,
            ["unit"] = unit,
            ["min"] = min,
            ["max"] = max,
            ["uncertainty"] = uncertainty,
            ["component"] = component,
            ["score"] = score,
            ["remedy"] = remedy,
            ["reason"] = reason,
        };
}
