using IdPhoto.Composition.Retouch;

namespace IdPhoto.ConsoleHost.Tests.Commands;

/// <summary>The options that correct light, colour and grain.</summary>
public sealed class CorrectionOptionsTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Every_correction_reaches_the_request() => Assert.Equal(
        new IdPhotoRequest("icao-portrait-35x45")
        {
            Tone = new ToneOptions
            {
                Exposure = true,
                ExposureTarget = 0.1,
                WhiteBalance = true,
                Denoise = true,
                Sharpen = true,
                Retouch = new HivisionRetouch { Whitening = 5, Brightness = -10 },
            },
        },
        await RequestOfAsync("--exposure-target", "0.1", "--white-balance", "--denoise", "--sharpen", "--retouch", "whitening=5,brightness=-10"));

    [Fact]
    public async Task Exposure_alone_states_no_target() =>
        Assert.Equal(new ToneOptions { Exposure = true }, (await RequestOfAsync("--exposure")).Tone);

    [Theory]
    [InlineData("--denoise", EditConsent.FollowDocument)] // refused where the document forbids it
    [InlineData("--background keep", EditConsent.FollowDocument)]
    [InlineData("--denoise --background keep", EditConsent.Allow)]
    [InlineData("--retouch sharpen=1 --background white", EditConsent.Allow)]
    public async Task A_named_background_is_the_consent(string options, EditConsent consent) =>
        Assert.Equal(consent, (await RequestOfAsync(options.Split(' '))).Edits);

    [Fact]
    public async Task A_batch_and_further_documents_are_corrected_too()
    {
        _cli.Photo("in/me.jpg");
        Assert.Equal(0, await _cli.RunAsync("batch", _cli.Path("in"), "-o", _cli.Path("out"), "--sharpen"));
        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("me.jpg"), "--alternatives", "cn-1-inch", "--sharpen"));

        Assert.Equal(3, _cli.Photos.Requests.Count);
        Assert.All(_cli.Photos.Requests, request => Assert.Equal(new ToneOptions { Sharpen = true }, request.Tone));
    }

    private async Task<IdPhotoRequest> RequestOfAsync(params string[] options)
    {
        Assert.Equal(0, await _cli.RunAsync(["make", _cli.Photo("me.jpg"), .. options]));
        return _cli.Photos.Request;
    }
}
