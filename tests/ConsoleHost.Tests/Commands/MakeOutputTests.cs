using System.Text.Json.Nodes;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class MakeOutputTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_is_exactly_the_documented_object()
    {
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "-o", _cli.Path("id.jpg"), "--json"));
        AssertJson(Expected());
        Assert.Single(_cli.Output.Trim().Split('\n'));
        Assert.Empty(_cli.ErrorText);
    }

    [Fact]
    public async Task Json_names_hd_and_cutout_when_they_were_asked_for()
    {
        string[] files = ["-o", _cli.Path("id.jpg"), "--hd", _cli.Path("hd.jpg"), "--cutout", _cli.Path("cut.png")];
        var exitCode = await _cli.RunAsync(["make", _cli.Photo("me.jpg"), .. files, "--json"]);

        var expected = Expected();
        expected["hd"] = FileOf("hd.jpg", 1654, 2126, "jpeg", 11);
        expected["cutout"] = FileOf("cut.png", 827, 1063, "png", 6);
        expected["cutout"]!["alterations"] = new JsonArray("crop", "resample", "background-replaced");
        Assert.Equal(0, exitCode);
        AssertJson(expected);
    }

    [Fact]
    public async Task The_summary_is_plain_text_when_redirected()
    {
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "-o", _cli.Path("id.jpg")));

        // Head: (897.75 - 100.5) / 1063 of 45 mm.
        var expected = $"""
            Schengen visa (eu-schengen-visa)
            Photo       {_cli.Path("id.jpg")}  827 × 1063 px, 600 DPI, jpeg, 0.0 KB, prints 35 × 45 mm
            Head        75.0 % of the height, 33.8 mm (chin to crown)
            Pose        roll 0.1°, yaw 3.5°, pitch -4.0°
            Verdict     not compliant: yaw: Look straight at the camera.
            Done to it  crop, rotate, resample, background replaced
            Our choice  head.height (no source states them)
            Models      face-detection blazeface-full-range on CPUExecutionProvider, matting own model
            Time        17 ms (decode 12, detect 5)
            Warning     The document forbids replacing the background; it was replaced. (EditForbiddenByDocument)

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), _cli.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_summary_says_what_was_done_to_the_cut_out()
    {
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "-o", _cli.Path("id.jpg"), "--cutout", _cli.Path("cut.png")));
        Assert.Contains("827 × 1063 px, 600 DPI, png, 0.0 KB, crop, resample, background replaced", _cli.Output, StringComparison.Ordinal);
    }

    private static JsonArray Numbers(params double[] numbers) => [.. numbers.Select(n => JsonValue.Create(n))];

    private void AssertJson(JsonObject expected) =>
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(expected.ToJsonString()), JsonNode.Parse(_cli.Output)),
            $"Expected {expected.ToJsonString()}\nbut got  {_cli.Output}");

    private JsonObject FileOf(string name, int width, int height, string format, int bytes) => new()
    {
        ["path"] = _cli.Path(name),
        ["width"] = width,
        ["height"] = height,
        ["dpi"] = 600,
        ["format"] = format,
        ["bytes"] = bytes,
    };

    private JsonObject Expected() => new()
    {
        ["template"] = "eu-schengen-visa",
        ["output"] = FileOf("id.jpg", 827, 1063, "jpeg", 5),
        ["face"] = new JsonObject
        {
            ["box"] = Numbers(200.13, 100.5, 420, 797.25),
            ["leftEye"] = Numbers(330, 500.5),
            ["rightEye"] = Numbers(500, 500.5),
            ["chin"] = Numbers(413.5, 897.75),
            ["crown"] = Numbers(413.5, 100.5),
            ["roll"] = 0.1,
            ["yaw"] = 3.46,
            ["pitch"] = -4.04,
        },
        ["houseDefaults"] = new JsonArray("head.height"),
        ["alterations"] = new JsonArray("crop", "rotate", "resample", "background-replaced"),
        ["compliance"] = CheckCommandTests.Document("finished"),
        ["sourceCompliance"] = CheckCommandTests.Document("source"),
        ["timingsMs"] = new JsonObject { ["decode"] = 12.35, ["detect"] = 5.0 },
        ["models"] = new JsonArray(
            new JsonObject
            {
                ["role"] = "face-detection",
                ["name"] = "blazeface-full-range",
                ["sha256"] = "ab12",
                ["executionProvider"] = "CPUExecutionProvider",
                ["providers"] = new JsonArray(),
                ["nodeShares"] = null,
            },
            new JsonObject
            {
                ["role"] = "matting",
                ["name"] = "own model",
                ["sha256"] = null,
                ["executionProvider"] = null,
                ["providers"] = new JsonArray(),
                ["nodeShares"] = null,
            }),
        ["warnings"] = new JsonArray(new JsonObject
        {
            ["code"] = "EditForbiddenByDocument",
            ["message"] = "The document forbids replacing the background; it was replaced.",
        }),
    };
}
