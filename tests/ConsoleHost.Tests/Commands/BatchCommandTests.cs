using Spectre.Console;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class BatchCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task All_made_exits_with_0_and_says_how_many()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/b.png");

        Assert.Equal(0, await RunAsync());
        Assert.Equal(["a-us-passport.jpg", "b-us-passport.jpg"], _cli.Files("out"));
        Assert.Equal(
            "warning  2 photos: The document forbids replacing the background; it was replaced.\n"
            + "done to  2 photos: crop, rotate, resample, background replaced\n2 made, 0 failed.",
            _cli.Output.Trim().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_bad_photo_never_stops_the_rest_and_is_named_with_its_reason()
    {
        _cli.Photo("in/a.jpg", "NoFace");
        _cli.Photo("in/b.jpg");
        _cli.Photo("in/notes.txt", "UnsupportedFormat");
        _cli.Photo("in/c.jpg", "NoFace");

        Assert.Equal(3, await RunAsync());
        Assert.Equal(["b-us-passport.jpg"], _cli.Files("out"));
        var expected = $"""
            failed   {_cli.Path("in", "a.jpg")}: NoFace: It is NoFace; do something.
            failed   {_cli.Path("in", "c.jpg")}: NoFace: It is NoFace; do something.
            failed   {_cli.Path("in", "notes.txt")}: UnsupportedFormat: It is UnsupportedFormat; do something.
            warning  {_cli.Path("out", "b-us-passport.jpg")}: The document forbids replacing the background; it was replaced.
            done to  {_cli.Path("out", "b-us-passport.jpg")}: crop, rotate, resample, background replaced
            1 made, 3 failed (2 NoFace, 1 UnsupportedFormat).

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), _cli.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Even_a_defect_on_one_photo_does_not_stop_the_rest()
    {
        _cli.Photo("in/a.jpg", "strange");
        _cli.Photo("in/b.jpg");
        _cli.Photos.During = (content, _) => content == "strange" ? throw new InvalidOperationException("a defect") : Task.CompletedTask;

        Assert.Equal(3, await RunAsync());
        Assert.Contains("1 made, 1 failed (1 Unexpected).", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_with_made_and_failed()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/b.jpg", "MultipleFaces");

        Assert.Equal(3, await RunAsync("--json"));
        Assert.Equal("made failed", string.Join(' ', _cli.Json.EnumerateObject().Select(p => p.Name)));
        var made = Assert.Single(_cli.Json.GetProperty("made").EnumerateArray());
        Assert.Equal(_cli.Path("in", "a.jpg"), made.GetProperty("photo").GetString());
        Assert.Equal(_cli.Path("out", "a-us-passport.jpg"), made.GetProperty("output").GetProperty("path").GetString());
        Assert.Equal(827, made.GetProperty("output").GetProperty("width").GetInt32());
        var failed = Assert.Single(_cli.Json.GetProperty("failed").EnumerateArray());
        Assert.Equal(_cli.Path("in", "b.jpg"), failed.GetProperty("photo").GetString());
        Assert.Equal("MultipleFaces", failed.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(2, failed.GetProperty("faces").GetArrayLength());
    }

    [Theory]
    [InlineData("TemplateNotFound", 2)]
    [InlineData("ModelNotFound", 5)]
    public async Task What_would_fail_every_photo_is_told_once(string error, int exitCode)
    {
        _cli.Photo("in/a.jpg", error);
        _cli.Photo("in/b.jpg", error);
        _cli.Photo("in/c.jpg", error);

        Assert.Equal(exitCode, await RunAsync("--parallel", "1"));
        Assert.Single(_cli.Photos.Requests);
        Assert.StartsWith($"error {error}: It is {error}; do something.", _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_make_reach_every_request()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/b.jpg");

        Assert.Equal(0, await RunAsync("--background", "blue", "--face", "largest", "--format", "png", "--max-kb", "500"));
        var expected = new IdPhotoRequest("us-passport")
        {
            Background = Background.Parse("blue"),
            Edits = EditConsent.Allow,
            Faces = FaceSelection.Largest,
            Format = PhotoFormat.Png,
            MaxKilobytes = 500,
        };
        Assert.Equal([expected, expected], _cli.Photos.Requests.ToArray());
        Assert.Equal(["a-us-passport.png", "b-us-passport.png"], _cli.Files("out"));
    }

    [Fact]
    public async Task No_more_photos_run_at_a_time_than_allowed_and_no_fewer()
    {
        for (var i = 0; i < 9; i++)
        {
            _cli.Photo($"in/{i}.jpg");
        }

        // Each call waits until three are running, so that the test ends only if three do run.
        using var three = new Barrier(3);
        _cli.Photos.During = (_, token) => Task.Run(() => three.SignalAndWait(token), token);

        Assert.Equal(0, await RunAsync("--parallel", "3"));
        Assert.Equal(3, _cli.Photos.MostAtATime);
        Assert.Equal(9, _cli.Files("out").Length);
    }

    [Fact]
    public async Task Cancelled_it_keeps_what_was_made_and_exits_with_130()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/b.jpg", "slow");
        using var ctrlC = new CancellationTokenSource();
        _cli.Photos.During = async (content, token) =>
        {
            if (content == "slow")
            {
                await ctrlC.CancelAsync();
                token.ThrowIfCancellationRequested();
            }
        };

        string[] args = ["batch", _cli.Path("in"), "-o", _cli.Path("out"), "-t", "us-passport", "--parallel", "1", "--json"];
        Assert.Equal(130, await _cli.RunCancellableAsync(args, ctrlC.Token));
        Assert.Equal(["a-us-passport.jpg"], _cli.Files("out"));
        Assert.Equal(1, _cli.Json.GetProperty("made").GetArrayLength());
        Assert.Equal("Cancelled", _cli.Json.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Hidden_files_and_subfolders_are_left_alone()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/.DS_Store", "UnsupportedFormat");
        _cli.Photo("in/deeper/b.jpg");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A leading dot hides no file on Windows.");

        Assert.Equal(0, await RunAsync());
        Assert.Equal(["a-us-passport.jpg"], _cli.Files("out"));
    }

    [Fact]
    public async Task In_the_photos_own_folder_no_photo_is_overwritten()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/a-us-passport.jpg", "another photo");

        Assert.Equal(0, await _cli.RunAsync("batch", _cli.Path("in"), "-o", _cli.Path("in"), "-t", "us-passport"));
        Assert.Equal(
            ["a-us-passport-2.jpg", "a-us-passport-us-passport.jpg", "a-us-passport.jpg", "a.jpg"], _cli.Files("in"));
        Assert.Equal(
            "another photo", await File.ReadAllTextAsync(_cli.Path("in", "a-us-passport.jpg"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task On_a_screen_a_progress_bar_counts_the_photos()
    {
        _cli.Photo("in/a.jpg");
        _cli.Photo("in/b.jpg");
        _cli.Error = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_cli.ErrorWriter),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });

        Assert.Equal(0, await RunAsync());
        Assert.Contains("2 photos", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Contains("100%", _cli.ErrorText, StringComparison.Ordinal);
        Assert.EndsWith("2 made, 0 failed.", _cli.Output.Trim(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] options)
    {
        Directory.CreateDirectory(_cli.Path("in"));
        return _cli.RunAsync(["batch", _cli.Path("in"), "-o", _cli.Path("out"), "-t", "us-passport", .. options]);
    }
}
