using IdPhoto.Tests;

namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

public sealed class RealPipelineTests(RealPhotos photos) : IClassFixture<RealPhotos>, IDisposable
{
    private readonly Cli _cli = new(photos.Services);

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_schengen_photo_is_827_by_1063_pixels_at_600_dpi()
    {
        Assert.Equal(0, await MakeAsync("-t", "eu-schengen-visa"));
        Assert.Equal((827, 1063, 600), FileHeader.Jpeg(_cli.Path("astronaut-eu-schengen-visa.jpg")));
        Assert.Contains("827 × 1063 px, 600 DPI, jpeg", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("prints 35 × 45 mm", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_what_the_file_holds_and_how_it_was_made()
    {
        Assert.Equal(0, await MakeAsync("-t", "eu-schengen-visa", "--json"));

        var output = _cli.Json.GetProperty("output");
        Assert.Equal(new FileInfo(output.GetProperty("path").GetString()!).Length, output.GetProperty("bytes").GetInt64());
        Assert.Equal(1063, output.GetProperty("height").GetInt32());
        var face = _cli.Json.GetProperty("face");
        var height = (face.GetProperty("chin")[1].GetDouble() - face.GetProperty("crown")[1].GetDouble()) / 1063;
        Assert.InRange(height, 32.0 / 45, 36.0 / 45); // the document's range, 32 to 36 of 45 mm
        Assert.InRange(face.GetProperty("leftEye")[0].GetDouble(), 200, 827 / 2.0);
        Assert.InRange(face.GetProperty("rightEye")[0].GetDouble(), 827 / 2.0, 627);
        Assert.Equal(
            ["decode", "detect", "landmarks", "matting", "plan", "render", "compose", "encode", "check"],
            _cli.Json.GetProperty("timingsMs").EnumerateObject().Select(p => p.Name).ToArray());
        Assert.All(_cli.Json.GetProperty("models").EnumerateArray(), model =>
        {
            Assert.Matches("^[0-9a-f]{64}$", model.GetProperty("sha256").GetString());
            Assert.Equal("Cpu", model.GetProperty("executionProvider").GetString());
        });
    }

    [Fact]
    public async Task Png_hd_and_cutout_have_their_sizes_and_channels()
    {
        string[] files = ["-o", _cli.Path("id.png"), "--hd", _cli.Path("hd.png"), "--cutout", _cli.Path("cut.png")];

        Assert.Equal(0, await MakeAsync(["--background", "blue", .. files, "--json"]));
        Assert.Equal((413, 531, 2), FileHeader.Png(_cli.Path("id.png")));
        Assert.Equal((413, 531, 6), FileHeader.Png(_cli.Path("cut.png")));
        var hd = FileHeader.Png(_cli.Path("hd.png"));
        Assert.Equal(_cli.Json.GetProperty("hd").GetProperty("width").GetInt32(), hd.Width);
        Assert.InRange(hd.Width, 100, 512); // never enlarged: the upload is 512 pixels wide
    }

    [Fact]
    public async Task A_document_that_forbids_replacing_it_keeps_the_background()
    {
        Assert.Equal(0, await MakeAsync("-t", "us-passport", "--json"));
        Assert.DoesNotContain("background-replaced", Words("alterations"), StringComparer.Ordinal);
        Assert.DoesNotContain("EditForbiddenByDocument", Codes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_named_colour_is_made_all_the_same_and_warned_about()
    {
        Assert.Equal(0, await MakeAsync("-t", "us-passport", "--background", "white", "--json"));
        Assert.Contains("background-replaced", Words("alterations"), StringComparer.Ordinal);
        Assert.Contains("EditForbiddenByDocument", Codes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Corrections_are_among_what_was_done()
    {
        Assert.Equal(0, await MakeAsync("--denoise", "--sharpen", "--retouch", "whitening=5", "--json"));
        Assert.Equal(["denoised", "retouched", "sharpened"], Words("alterations")[^3..]);
    }

    [Fact]
    public async Task A_document_that_forbids_edits_refuses_corrections_unless_a_background_is_named()
    {
        Assert.Equal(0, await MakeAsync("-t", "us-passport", "--denoise", "--json"));
        Assert.DoesNotContain("denoised", Words("alterations"), StringComparer.Ordinal);
        Assert.Contains("EditForbiddenByDocument", Codes(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_named_background_consents_to_corrections()
    {
        Assert.Equal(0, await MakeAsync("-t", "us-passport", "--denoise", "--background", "keep", "--json"));
        Assert.Contains("denoised", Words("alterations"), StringComparer.Ordinal);
        Assert.Contains("EditForbiddenByDocument", Codes(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("-t no-such-document", 2, "error TemplateNotFound: ")]
    [InlineData("--dpi 5", 2, "error InvalidRequest: ")]
    [InlineData("--target digital", 2, "error InvalidRequest: ")]
    [InlineData("--max-kb 1", 3, "error FileSizeUnreachable: ")]
    public async Task What_cannot_be_made_has_its_exit_code(string options, int exitCode, string error)
    {
        Assert.Equal(exitCode, await MakeAsync(options.Split(' ')));
        Assert.StartsWith(error, _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Files());
    }

    [Fact]
    public async Task Four_faces_are_listed_and_the_largest_can_be_taken()
    {
        var family = SharedAssets.Photo("family-of-four.jpg");

        Assert.Equal(3, await _cli.RunAsync("make", family, "-o", _cli.Path("id.jpg"), "--json"));
        Assert.Equal(4, _cli.Json.GetProperty("faces").GetArrayLength());
        Assert.Equal(0, await _cli.RunAsync("make", family, "-o", _cli.Path("id.jpg"), "--face", "largest"));
        Assert.Equal((413, 531, 300), FileHeader.Jpeg(_cli.Path("id.jpg")));
    }

    [Fact]
    public async Task A_batch_makes_what_it_can()
    {
        Directory.CreateDirectory(_cli.Path("in"));
        File.Copy(Astronaut, _cli.Path("in", "astronaut.png"));
        _cli.Photo("in/notes.txt", "no photo");
        _cli.Photo("in/empty.jpg", string.Empty);

        Assert.Equal(3, await _cli.RunAsync("batch", _cli.Path("in"), "-o", _cli.Path("out"), "-t", "jp-passport", "--parallel", "3"));
        Assert.Equal((413, 531, 300), FileHeader.Jpeg(_cli.Path("out", "astronaut-jp-passport.jpg")));
        Assert.EndsWith("1 made, 2 failed (2 UnsupportedFormat).", _cli.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_in_templates_are_listed()
    {
        Assert.Equal(0, await _cli.RunAsync("templates", "--country", "fr", "--json"));
        Assert.Equal(
            ["fr-driving-licence", "fr-id-card", "fr-passport", "fr-residence"],
            _cli.Json.EnumerateArray().Select(t => t.GetProperty("id").GetString()!).ToArray());
    }

    private static string Astronaut => RepositoryRoot.Combine("samples", "photos", "astronaut.png");

    /// <summary>Makes a photo of the astronaut in the test's own folder; the output lies there, the upload does not.</summary>
    private Task<int> MakeAsync(params string[] options)
    {
        var id = options is ["-t", var template, ..] ? template : "icao-portrait-35x45";
        string[] output = options.Contains("-o", StringComparer.Ordinal) ? [] : ["-o", _cli.Path($"astronaut-{id}.jpg")];
        return _cli.RunAsync(["make", Astronaut, .. options, .. output]);
    }

    private string[] Words(string property) => [.. _cli.Json.GetProperty(property).EnumerateArray().Select(v => v.GetString()!)];

    private string[] Codes() => [.. _cli.Json.GetProperty("warnings").EnumerateArray().Select(w => w.GetProperty("code").GetString()!)];
}
