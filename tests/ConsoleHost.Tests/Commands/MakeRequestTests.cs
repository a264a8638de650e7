using IdPhoto.ConsoleHost.Commands;

namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class MakeRequestTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Without_options_only_the_template_is_stated() =>
        Assert.Equal(new IdPhotoRequest("icao-portrait-35x45"), await RequestOfAsync());

    [Fact]
    public async Task Every_option_reaches_the_request()
    {
        var request = await RequestOfAsync(
            "-t", "us-passport", "--background", "#010203", "--target", "print", "--format", "webp", "--dpi", "450", "--min-kb", "20",
            "--max-kb", "240", "--face", "largest", "--hd", _cli.Path("hd.webp"), "--cutout", _cli.Path("cutout.png"));

        var expected = new IdPhotoRequest("us-passport")
        {
            Target = PhotoTarget.Print,
            Background = Background.Solid(new(1, 2, 3)),
            Edits = EditConsent.Allow,
            Faces = FaceSelection.Largest,
            Format = PhotoFormat.WebP,
            Dpi = 450,
            MinKilobytes = 20,
            MaxKilobytes = 240,
            IncludeHd = true,
            IncludeCutout = true,
        };
        Assert.Equal(expected, request);
    }

    [Fact]
    public async Task Unverified_documents_are_let_in_on_request_only()
    {
        await RequestOfAsync();
        Assert.False(_cli.Photos.IncludesUnverified);

        Assert.Equal(0, await _cli.RunAsync("make", _cli.Photo("other.jpg"), "-t", "mo-passport", "--include-unverified"));
        Assert.True(_cli.Photos.IncludesUnverified);
    }

    [Theory]
    [InlineData("jpeg", PhotoFormat.Jpeg)]
    [InlineData("JPG", PhotoFormat.Jpeg)]
    [InlineData("png", PhotoFormat.Png)]
    [InlineData("tif", PhotoFormat.Tiff)]
    [InlineData("tiff", PhotoFormat.Tiff)]
    public async Task Formats_are_read_in_any_case(string word, PhotoFormat format) =>
        Assert.Equal(format, (await RequestOfAsync("--format", word)).Format);

    [Fact]
    public async Task Digital_and_single_are_understood()
    {
        var request = await RequestOfAsync("--target", "Digital", "--face", "single");

        Assert.Equal(PhotoTarget.Digital, request.Target);
        Assert.Equal(FaceSelection.Single, request.Faces);
    }

    [Theory]
    [InlineData("white")]
    [InlineData("transparent")]
    [InlineData("linear:#FFFFFF,#438EDB")]
    public async Task A_stated_background_is_made_whatever_the_document_says(string background)
    {
        var request = await RequestOfAsync("--background", background);

        Assert.Equal(Background.Parse(background), request.Background);
        Assert.Equal(EditConsent.Allow, request.Edits);
    }

    [Fact]
    public async Task Keep_leaves_the_photos_own_background_and_needs_no_consent()
    {
        var request = await RequestOfAsync("--background", "keep");

        Assert.Equal(Background.Original, request.Background);
        Assert.Equal(EditConsent.FollowDocument, request.Edits);
    }

    [Theory]
    [InlineData(EditConsent.FollowDocument)]
    [InlineData(EditConsent.Allow, "--background", "keep")]
    [InlineData(EditConsent.Allow, "--background", "white")]
    public async Task Mirroring_is_an_edit_to_which_a_named_background_consents(EditConsent edits, params string[] options)
    {
        var request = await RequestOfAsync(["--mirror", .. options]);

        Assert.True(request.Mirror);
        Assert.Equal(edits, request.Edits);
    }

    [Theory]
    [InlineData("out.png", PhotoFormat.Png)]
    [InlineData("out.JPEG", PhotoFormat.Jpeg)]
    [InlineData("out.webp", PhotoFormat.WebP)]
    [InlineData("out.tif", PhotoFormat.Tiff)]
    [InlineData("out", null)]
    public async Task The_output_files_extension_decides_the_format(string name, PhotoFormat? format) =>
        Assert.Equal(format, (await RequestOfAsync("-o", _cli.Path(name))).Format);

    [Fact]
    public async Task A_stated_format_holds_where_the_extension_means_none() =>
        Assert.Equal(PhotoFormat.Png, (await RequestOfAsync("-o", _cli.Path("out.passport"), "--format", "png")).Format);

    [Fact]
    public void The_default_template_is_the_documented_one() => Assert.Equal("icao-portrait-35x45", RequestOptions.DefaultTemplate);

    private async Task<IdPhotoRequest> RequestOfAsync(params string[] options)
    {
        Assert.Equal(0, await _cli.RunAsync(["make", _cli.Photo("me.jpg"), .. options]));
        return _cli.Photos.Request;
    }
}
