namespace IdPhoto.ConsoleHost.Tests.Commands;

public sealed class MakeErrorTests : IDisposable
{
    private readonly Cli _cli = new();

    public static TheoryData<IdPhotoErrorCode, int> ExitCodeByError => new()
    {
        { IdPhotoErrorCode.UnsupportedFormat, 3 },
        { IdPhotoErrorCode.CorruptImage, 3 },
        { IdPhotoErrorCode.ImageTooLarge, 3 },
        { IdPhotoErrorCode.ImageTooSmall, 3 },
        { IdPhotoErrorCode.NoFace, 3 },
        { IdPhotoErrorCode.MultipleFaces, 3 },
        { IdPhotoErrorCode.NoPerson, 3 },
        { IdPhotoErrorCode.TemplateNotFound, 2 },
        { IdPhotoErrorCode.InvalidTemplate, 2 },
        { IdPhotoErrorCode.InvalidRequest, 2 },
        { IdPhotoErrorCode.FileSizeUnreachable, 3 },
        { IdPhotoErrorCode.ModelNotFound, 5 },
        { IdPhotoErrorCode.ModelChecksumMismatch, 5 },
        { IdPhotoErrorCode.ModelInvalid, 5 },
        { IdPhotoErrorCode.LicenceNotAccepted, 2 },
        { IdPhotoErrorCode.ModelDownloadFailed, 5 },
        { IdPhotoErrorCode.ExecutionProviderUnavailable, 5 },
        { IdPhotoErrorCode.NativeLibraryMissing, 5 },
        { IdPhotoErrorCode.RemoteServiceFailed, 5 },
    };

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Every_error_code_is_in_the_table() =>
        Assert.Equal(Enum.GetValues<IdPhotoErrorCode>().Order(), ExitCodeByError.Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(ExitCodeByError))]
    public async Task Each_error_has_its_exit_code_and_one_sentence(IdPhotoErrorCode code, int exitCode)
    {
        Assert.Equal(exitCode, await _cli.RunAsync("make", _cli.Photo("me.jpg", code.ToString())));
        Assert.StartsWith($"error {code}: It is {code}; do something.", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Single(_cli.ErrorText.Trim().Split('\n'));
        Assert.Empty(_cli.Output);
        Assert.Equal(["me.jpg"], _cli.Files());
    }

    [Fact]
    public async Task With_json_the_error_is_one_object_on_stdout()
    {
        Assert.Equal(3, await _cli.RunAsync("make", _cli.Photo("me.jpg", "NoFace"), "--json"));
        Assert.Equal("""{"error":{"code":"NoFace","message":"It is NoFace; do something."}}""", _cli.Output.Trim());
        Assert.Empty(_cli.ErrorText);
    }

    [Fact]
    public async Task With_json_too_many_faces_are_listed_as_boxes()
    {
        Assert.Equal(3, await _cli.RunAsync("make", _cli.Photo("us.jpg", "MultipleFaces"), "--json"));
        Assert.Equal(
            """{"code":"MultipleFaces","message":"It is MultipleFaces; do something. Here: --face largest."}""",
            _cli.Json.GetProperty("error").GetRawText());
        Assert.Equal("[[1,2,30,40],[100.26,2,50,60]]", _cli.Json.GetProperty("faces").GetRawText());
    }

    [Fact]
    public async Task A_native_library_that_does_not_load_is_the_environments_fault()
    {
        _cli.Photos.During = (_, _) => throw new TypeInitializationException("NetVips.NetVips", new DllNotFoundException("libvips.so.42"));

        Assert.Equal(5, await _cli.RunAsync("make", _cli.Photo("me.jpg")));
        Assert.Contains("error NativeLibraryMissing: ", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Contains("libvips.so.42", _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_defect_exits_with_1_and_tells_where_it_happened()
    {
        _cli.Photos.During = (_, _) => throw new InvalidOperationException("a defect");

        Assert.Equal(1, await _cli.RunAsync("make", _cli.Photo("me.jpg")));
        Assert.StartsWith("error Unexpected: System.InvalidOperationException: a defect", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Contains(nameof(FakePhotos), _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_it_exits_with_130_and_leaves_no_file()
    {
        using var ctrlC = new CancellationTokenSource();
        _cli.Photos.During = async (_, token) =>
        {
            await ctrlC.CancelAsync();
            token.ThrowIfCancellationRequested();
        };

        Assert.Equal(130, await _cli.RunCancellableAsync(["make", _cli.Photo("me.jpg")], ctrlC.Token));
        Assert.Equal(["me.jpg"], _cli.Files());
    }
}
