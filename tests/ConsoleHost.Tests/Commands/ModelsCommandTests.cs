using System.Net;
using IdPhoto.ModelZoo;
using IdPhoto.Tests;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class ModelsCommandTests : IDisposable
{
    // SHA-256 of the bytes 1, 2, 3, computed with sha256sum.
    private const string HashOf123 = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

    private readonly Cli _cli = new();

    public ModelsCommandTests() => _cli.Photos.ModelFolder = _cli.Path("models");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_is_an_array_with_all_fields_of_each_model()
    {
        Keep("hivision_modnet.onnx");
        Assert.Equal(0, await _cli.RunAsync("models", "list", "--json"));

        var models = _cli.Json.EnumerateArray().ToDictionary(m => m.GetProperty("name").GetString()!, StringComparer.Ordinal);
        Assert.Equal(ModelCatalog.All.Select(m => m.Name).ToArray(), models.Keys.ToArray());
        Assert.Equal("embedded downloaded absent", string.Join(' ', new[] { "selfie", "hivision-modnet", "modnet" }.Select(n => models[n].GetProperty("place").GetString())));
        var modnet = models["modnet"];
        Assert.Equal("matting allowed Apache-2.0", $"{modnet.GetProperty("task")} {modnet.GetProperty("commercialUse")} {modnet.GetProperty("licence")}");
        Assert.Equal(25_888_640, modnet.GetProperty("bytes").GetInt64());
        Assert.StartsWith("https://github.com/", modnet.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_field_of_the_library_is_left_out()
    {
        Assert.Equal(0, await _cli.RunAsync("models", "list", "--json"));

        var fields = typeof(ModelDescriptor).GetProperties().Select(p => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(p.Name));
        Assert.Equal(
            [.. fields.Append("place").Order(StringComparer.Ordinal)],
            _cli.Json[0].EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal).ToArray());
    }

    [Theory]
    [InlineData("bria-rmbg-1.4 (non-commercial)")]
    [InlineData("MD5; no SHA-256 published")]
    [InlineData("none published")]
    [InlineData("unclear")]
    [InlineData("25.89 MB")]
    [InlineData("inside")]
    [InlineData("50 models")]
    public async Task The_table_tells_licence_size_and_checksum(string cell)
    {
        Assert.Equal(0, await _cli.RunAsync("models", "list"));
        Assert.Contains(cell, _cli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', _cli.Output);
    }

    [Fact]
    public async Task Pull_prints_the_path_and_says_when_nothing_vouches_for_the_file()
    {
        Assert.Equal(0, await _cli.RunAsync("models", "pull", "hivision-modnet"));

        Assert.Equal(_cli.Path("models", "hivision_modnet.onnx"), _cli.Output.Trim());
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(_cli.Output.Trim(), TestContext.Current.CancellationToken));
        Assert.Contains("No checksum is published for hivision-modnet", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Equal(
            "https://github.com/Zeyi-Lin/HivisionIDPhotos/releases/download/pretrained-model/hivision_modnet.onnx",
            Assert.Single(_cli.Photos.Web.Urls));
    }

    [Fact]
    public async Task Pull_checks_what_it_got()
    {
        Assert.Equal(5, await _cli.RunAsync("models", "pull", "yunet"));
        Assert.StartsWith("error ModelChecksumMismatch: The model 'yunet' ", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Output);
        Assert.Equal(["face_detection_yunet_2026may.onnx.lock"], _cli.Files("models"));
    }

    [Fact]
    public async Task Pull_of_real_weights_succeeds()
    {
        _cli.Photos.Web.Bytes = await File.ReadAllBytesAsync(SharedAssets.Model("face_detection_yunet_2026may.onnx"), TestContext.Current.CancellationToken);
        Assert.Equal(0, await _cli.RunAsync("models", "pull", "YuNet"));
        Assert.Equal(229_738, new FileInfo(_cli.Output.Trim()).Length);
    }

    [Fact]
    public async Task Pull_reports_a_server_that_does_not_have_it()
    {
        _cli.Photos.Web.Status = HttpStatusCode.NotFound;
        Assert.Equal(5, await _cli.RunAsync("models", "pull", "hivision-modnet"));
        Assert.StartsWith("error ModelDownloadFailed: ", _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_refuses_non_commercial_weights_until_told_otherwise()
    {
        Assert.Equal(2, await _cli.RunAsync("models", "pull", "rmbg-2.0"));
        Assert.StartsWith("error LicenceNotAccepted: ", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Contains("CC-BY-NC-4.0", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Contains("--accept-non-commercial", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Photos.Web.Urls);

        // Accepted, it is fetched; these three bytes are not the weights.
        Assert.Equal(5, await _cli.RunAsync("models", "pull", "rmbg-2.0", "--accept-non-commercial"));
        Assert.Single(_cli.Photos.Web.Urls);
    }

    [Fact]
    public async Task Pull_of_what_is_inside_fetches_nothing()
    {
        Assert.Equal(0, await _cli.RunAsync("models", "pull", "selfie"));
        Assert.Equal("selfie is inside this program; there is nothing to fetch.", _cli.ErrorText.Trim());
        Assert.Empty(_cli.Photos.Web.Urls);
    }

    [Fact]
    public async Task Verify_tells_right_unverifiable_damaged_and_missing_apart()
    {
        Keep("hivision_modnet.onnx");
        Keep("u2netp.onnx");
        Assert.Equal(5, await _cli.RunAsync("models", "verify"));

        Assert.Contains("selfie: right, SHA-256 172badeac3c4706a", _cli.Output, StringComparison.Ordinal);
        Assert.Contains($"hivision-modnet: unverifiable, no checksum is published, SHA-256 {HashOf123}", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("error ModelChecksumMismatch: The model 'u2netp' ", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Equal(4 + 1, _cli.Output.Trim().Split('\n').Length);

        Assert.Equal(5, await _cli.RunAsync("models", "verify", "modnet"));
        Assert.Contains("modnet: missing.", _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_prints_the_folder()
    {
        Assert.Equal(0, await _cli.RunAsync("models", "path"));
        Assert.Equal(_cli.Path("models"), _cli.Output.Trim());
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 5)]
    public async Task Path_of_a_model_tells_by_its_exit_code_whether_the_file_is_there(bool there, int exitCode)
    {
        if (there)
        {
            Keep("hivision_modnet.onnx");
        }

        Assert.Equal(exitCode, await _cli.RunAsync("models", "path", "hivision-modnet"));
        Assert.Equal(_cli.Path("models", "hivision_modnet.onnx"), _cli.Output.Trim());
    }

    private void Keep(string fileName)
    {
        Directory.CreateDirectory(_cli.Photos.ModelFolder);
        File.WriteAllBytes(_cli.Path("models", fileName), [1, 2, 3]);
    }
}
