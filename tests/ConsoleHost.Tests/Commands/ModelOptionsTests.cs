using IdPhoto.ConsoleHost.Choices;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class ModelOptionsTests : IDisposable
{
    private const string Matting = "selfie or modnet or hivision-modnet or isnet or rmbg-1.4 or rmbg-2.0 or birefnet or birefnet-lite or "
        + "birefnet-portrait or birefnet-matting or birefnet-hr or u2net-human or pp-humanseg";

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Nothing_is_chosen_by_default()
    {
        Assert.Equal(0, await MakeAsync());
        Assert.Equal(ModelChoices.None, _cli.Photos.Models);
    }

    [Fact]
    public async Task Names_and_files_become_choices()
    {
        Assert.Equal(0, await MakeAsync("--matting", "MODNet", "--detector", "mtcnn=folder/a=b", "--accept-non-commercial"));

        var expected = new ModelChoices
        {
            Matting = new(MattingModels.ModNet, Path: null),
            Detector = new(FaceDetectors.Mtcnn, "folder/a=b"),
            AcceptNonCommercial = true,
        };
        Assert.Equal(expected, _cli.Photos.Models);
    }

    [Fact]
    public async Task A_batch_takes_them_too()
    {
        _cli.Photo("in/me.jpg");

        Assert.Equal(0, await _cli.RunAsync("batch", _cli.Path("in"), "-o", _cli.Path("out"), "--matting", "rmbg-1.4=own.onnx"));
        Assert.Equal(new(MattingModels.Rmbg14, "own.onnx"), _cli.Photos.Models.Matting);
        Assert.Null(_cli.Photos.Models.Detector);
    }

    [Theory]
    [InlineData("--matting", "greenscreen", $"--matting takes {Matting}, not 'greenscreen'.")]
    [InlineData("--matting", "=own.onnx", "not ''.")]
    [InlineData("--matting", "modnet=", "--matting modnet= names no file.")]
    [InlineData("--detector", "eyes", "--detector takes blazeface or retinaface or mtcnn or yunet or facepp, not 'eyes'.")]
    public async Task Unknown_names_are_answered_with_the_known_ones(string option, string value, string sentence)
    {
        Assert.Equal(2, await MakeAsync(option, value));
        Assert.Contains(sentence, _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Photos.Requests);
    }

    private Task<int> MakeAsync(params string[] options) => _cli.RunAsync(["make", _cli.Photo("me.jpg"), .. options]);
}
