namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("--colour", "'--colour'")]
    [InlineData("--dpi many", "--dpi takes a whole number, not 'many'.")]
    [InlineData("--min-kb -5", "--min-kb takes a whole number, not '-5'.")]
    [InlineData("--max-kb 1.5", "--max-kb takes a whole number, not '1.5'.")]
    [InlineData("--target paper", "--target takes print or digital, not 'paper'.")]
    [InlineData("--face both", "--face takes single or largest, not 'both'.")]
    [InlineData("--format gif", "--format takes jpeg or png or webp or tiff, not 'gif'.")]
    [InlineData("--exposure-target much", "--exposure-target takes a number as in 0.27, not 'much'.")]
    [InlineData("--exposure-target 3", "--exposure-target: ExposureTarget is 3; it must be from 0.05 to 0.6.")]
    [InlineData("--retouch smooth=3", "'smooth=3' is no retouch. Give name=number")]
    [InlineData("--retouch whitening=16", "Whitening is 16; it must be from 0 to 15.")]
    [InlineData("--background purplish", "'purplish' is not a background.")]
    [InlineData("-o out.gif", "does not say which format to write")]
    [InlineData("-o out.png --format jpeg", "contradict each other")]
    [InlineData("-o out.jpg --format webp", "end the name in .webp")]
    [InlineData("--cutout cut.jpg", "end its name in .png")]
    [InlineData("-o same.png --cutout same.png", "-o and --cutout both name 'same.png'")]
    [InlineData("-o no-such-folder/out.jpg", "lies in a folder that does not exist")]
    public async Task Wrong_usage_is_one_sentence_on_stderr_and_exit_code_2(string options, string sentence)
    {
        var exitCode = await _cli.RunAsync(["make", _cli.Photo("me.jpg"), .. options.Split(' ')]);

        Assert.Equal(2, exitCode);
        Assert.Contains(sentence, _cli.ErrorText, StringComparison.Ordinal);
        Assert.Single(_cli.ErrorText.Trim().Split('\n'));
        Assert.Empty(_cli.Output);
        Assert.Empty(_cli.Photos.Requests);
    }

    [Theory]
    [InlineData("make --josn", "There is no option '--josn'.")]
    [InlineData("make", "Required argument 'PHOTO' missing")]
    [InlineData("", "Required command was not provided.")]
    [InlineData("batch somewhere", "Say where to write: --output DIR, --zip FILE, or both.")]
    [InlineData("batch somewhere -o out --parallel 0", "--parallel takes a number from 1 to 1024.")]
    [InlineData("batch somewhere -o out --parallel 1025", "--parallel takes a number from 1 to 1024.")]
    [InlineData("batch no-such-folder -o out", "There is no folder 'no-such-folder'.")]
    [InlineData("templates --city Paris", "'--city'")]
    [InlineData("models", "See 'idphoto models --help'.")]
    [InlineData("models pull", "See 'idphoto models pull --help'.")]
    [InlineData("models pull mobnet", "No model is called 'mobnet'. 'idphoto models list' lists them.")]
    [InlineData("models path selfie", "selfie is inside this program and has no file of its own.")]
    public async Task Other_commands_refuse_as_clearly(string line, string sentence)
    {
        var exitCode = await _cli.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, exitCode);
        Assert.Contains(sentence, _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_json_wrong_usage_is_the_object_on_stdout()
    {
        var exitCode = await _cli.RunAsync("make", _cli.Photo("me.jpg"), "--dpi", "many", "--json");

        Assert.Equal(2, exitCode);
        Assert.Equal("InvalidUsage", _cli.Json.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(
            "--dpi takes a whole number, not 'many'. See 'idphoto make --help'.",
            _cli.Json.GetProperty("error").GetProperty("message").GetString());
        Assert.Empty(_cli.ErrorText);
    }

    [Fact]
    public async Task A_photo_that_is_not_there_is_wrong_usage()
    {
        Assert.Equal(2, await _cli.RunAsync("make", _cli.Path("nobody.jpg")));
        Assert.Equal($"error FileNotReadable: There is no file '{_cli.Path("nobody.jpg")}'.\n", _cli.ErrorText.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_folder_is_pointed_to_the_batch_command()
    {
        Assert.Equal(2, await _cli.RunAsync("make", _cli.Path()));
        Assert.Contains("'idphoto batch'", _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_at_sign_begins_a_photo_name_like_any_other() =>
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("@me.jpg")));

    [Fact]
    public async Task Version_is_the_assemblys_without_the_commit()
    {
        Assert.Equal(0, await _cli.RunAsync("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+[\w.-]*$", _cli.Output.Trim());
    }

    [Theory]
    [InlineData("--help", "idphoto make me.jpg -t eu-schengen-visa")]
    [InlineData("make --help", "idphoto make me.jpg -t cn-1-inch --background blue --max-kb 40")]
    [InlineData("make --help", "[default: icao-portrait-35x45]")]
    [InlineData("make --help", "--format <jpeg|png|webp|tiff>")]
    [InlineData("make --help", "--retouch <NAME=N,…>")]
    [InlineData("make --help", "idphoto make me.jpg -t cn-1-inch --exposure --white-balance --retouch whitening=5")]
    [InlineData("batch --help", "idphoto batch photos -o finished -t cn-1-inch --white-balance --denoise")]
    [InlineData("batch --help", "idphoto batch photos -o finished -t us-passport")]
    [InlineData("templates --help", "idphoto templates --country JP")]
    [InlineData("models --help", "idphoto models pull modnet")]
    [InlineData("models pull --help", "--accept-non-commercial")]
    public async Task Help_names_defaults_and_examples(string line, string text)
    {
        Assert.Equal(0, await _cli.RunAsync(line.Split(' ')));
        Assert.Contains(text, _cli.Output, StringComparison.Ordinal);
        Assert.Empty(_cli.ErrorText);
    }
}
