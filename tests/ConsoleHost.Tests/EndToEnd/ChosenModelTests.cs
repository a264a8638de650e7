using IdPhoto.Tests;

namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

public sealed class ChosenModelTests(RealPhotos photos) : IClassFixture<RealPhotos>, IDisposable
{
    private readonly Cli _cli = new(photos.Services);

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task The_chosen_detector_makes_the_photo_and_is_named()
    {
        Assert.Equal(0, await MakeAsync("--detector", $"retinaface={SharedAssets.Model("retinaface_mnet025_640.onnx")}"));
        Assert.Equal((413, 531, 300), FileHeader.Jpeg(_cli.Path("id.jpg")));
        var models = _cli.Json.GetProperty("models").EnumerateArray().Select(m => m.GetProperty("name").GetString()!);
        Assert.Equal(["retinaface", "face-mesh-attention", "selfie"], models.ToArray());
    }

    [Fact]
    public async Task The_default_models_can_be_named()
    {
        Assert.Equal(0, await MakeAsync("--matting", "selfie", "--detector", "blazeface"));
        Assert.Equal((413, 531, 300), FileHeader.Jpeg(_cli.Path("id.jpg")));
    }

    [Theory]
    [InlineData("--detector", "yunet")]
    [InlineData("--matting", "modnet")]
    public async Task A_model_file_that_is_not_there_has_its_exit_code(string option, string name)
    {
        Assert.Equal(5, await MakeAsync(option, $"{name}={_cli.Path("none.onnx")}"));
        Assert.Equal("ModelNotFound", Error());
    }

    [Fact]
    public async Task A_file_of_the_users_own_needs_no_checksum()
    {
        // The shared file is PaddleSeg's lite version; the catalogue's is the one of opencv_zoo.
        Assert.Equal(0, await MakeAsync("--matting", $"pp-humanseg={SharedAssets.Model("pphumanseg_v1_lite.onnx")}"));
        Assert.Equal((413, 531, 300), FileHeader.Jpeg(_cli.Path("id.jpg")));
    }

    [Fact]
    public async Task Another_models_file_is_refused()
    {
        Assert.Equal(5, await MakeAsync("--matting", $"pp-humanseg={SharedAssets.Model("face_detection_yunet_2026may.onnx")}"));
        Assert.Equal("ModelInvalid", Error());
    }

    [Fact]
    public async Task A_non_commercial_licence_has_to_be_accepted()
    {
        var model = $"rmbg-1.4={_cli.Path("none.onnx")}";

        Assert.Equal(2, await MakeAsync("--matting", model));
        Assert.Equal("LicenceNotAccepted", Error());
    }

    [Fact]
    public async Task An_accepted_licence_lets_the_model_pass()
    {
        Assert.Equal(5, await MakeAsync("--accept-non-commercial", "--matting", $"rmbg-1.4={_cli.Path("none.onnx")}"));
        Assert.Equal("ModelNotFound", Error());
    }

    private Task<int> MakeAsync(params string[] options) => _cli.RunAsync(
        ["make", RepositoryRoot.Combine("samples", "photos", "astronaut.png"), "-o", _cli.Path("id.jpg"), "--json", .. options]);

    private string Error() => _cli.Json.GetProperty("error").GetProperty("code").GetString()!;
}
