using System.Globalization;
using System.Text.RegularExpressions;
using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Pipeline;

/// <summary>What a request can ask for beside its document, and what it cannot.</summary>
public sealed partial class RequestTests(PipelineFixture fixture)
{
    [Theory]
    [InlineData("eu-schengen-visa", PhotoTarget.Default, 300, 413, 531)] // 35 × 45 mm
    [InlineData("eu-schengen-visa", PhotoTarget.Print, 1200, 1654, 2126)]
    [InlineData("us-passport", PhotoTarget.Print, 600, 1200, 1200)] // 2 × 2 inches
    [InlineData("us-passport", PhotoTarget.Digital, 400, 600, 600)] // a file's pixels are the authority's: only the number changes
    [InlineData("cn-1-inch", PhotoTarget.Default, 72, 71, 99)]
    public async Task DpiSetsThePixelsOfAPrintAndOnlyTheNumberOfAFile(string document, PhotoTarget target, int dpi, int width, int height)
    {
        var result = await MakeAsync(new(document) { Target = target, Dpi = dpi });

        var file = ImageFileFacts.Read(result.Photo.Bytes);
        Assert.Equal((width, height, dpi, (double?)dpi), (file.Width, file.Height, file.JfifDpi, file.ExifDpi));
    }

    [Theory]
    [InlineData(71)]
    [InlineData(1201)]
    [InlineData(0)]
    [InlineData(-300)]
    public async Task DpiOutsideItsRangeIsInvalid(int dpi)
    {
        var error = await FailAsync(new("cn-1-inch") { Dpi = dpi });

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.Contains($"{dpi} dpi", error.Message, StringComparison.Ordinal);
        Assert.Contains("72 to 1200", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 20)]
    [InlineData(40, 41)]
    [InlineData(200, 210)]
    [InlineData(100, null)]
    public async Task TheFileLiesInTheRequestedWindow(int? min, int? max)
    {
        var result = await MakeAsync(new("cn-1-inch") { MinKilobytes = min, MaxKilobytes = max });

        Assert.InRange(result.Photo.Bytes.Length, (min ?? 0) * 1024, (max ?? 1000) * 1024);
        Assert.Equal(0, ImageFileFacts.Read(result.Photo.Bytes).TrailingBytes);
    }

    [Theory]
    [InlineData(PhotoFormat.Jpeg)]
    [InlineData(PhotoFormat.Png)]
    public async Task AWindowThatCannotBeReachedIsAnErrorWithTheNearestSize(PhotoFormat format)
    {
        var request = new IdPhotoRequest("eu-schengen-visa") { Format = format, MaxKilobytes = 5 };
        var error = await FailAsync(request);

        Assert.Equal(IdPhotoErrorCode.FileSizeUnreachable, error.Code);
        Assert.Contains("5 KB (MaxKilobytes)", error.Message, StringComparison.Ordinal);
        var nearest = double.Parse(HasKilobytes().Match(error.Message).Groups["kb"].Value, CultureInfo.InvariantCulture);

        // The size named can really be had, and one kilobyte less than it cannot.
        Assert.InRange((await MakeAsync(request with { MaxKilobytes = (int)Math.Ceiling(nearest) })).Photo.Bytes.Length, 5 * 1024, nearest * 1024 + 52);
        Assert.Equal(IdPhotoErrorCode.FileSizeUnreachable, (await FailAsync(request with { MaxKilobytes = (int)Math.Ceiling(nearest) - 1 })).Code);
    }

    [Theory]
    [InlineData(10, 5)]
    [InlineData(-1, 5)]
    [InlineData(null, 0)]
    public async Task AWindowThatNoFileCanHaveIsInvalid(int? min, int? max) => Assert.Equal(
        IdPhotoErrorCode.InvalidRequest, (await FailAsync(new("cn-1-inch") { MinKilobytes = min, MaxKilobytes = max })).Code);

    [Theory]
    [InlineData("us-pasport", "us-passport")]
    [InlineData("cn-1inch", "cn-1-inch")]
    [InlineData("eu-shengen-visa", "eu-schengen-visa")]
    public async Task AnUnknownTemplateSuggestsTheNearest(string asked, string suggested)
    {
        var error = await FailAsync(new(asked));

        Assert.Equal(IdPhotoErrorCode.TemplateNotFound, error.Code);
        Assert.Contains($"'{asked}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(suggested, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATargetThatTheDocumentDoesNotHaveIsInvalid()
    {
        var error = await FailAsync(new("cn-1-inch") { Target = PhotoTarget.Digital });

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.Contains("no digital target", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDefaultTargetIsTheDigitalOneWhereThereIsOne()
    {
        var (digital, print) = (await MakeAsync(new("uk-passport")), await MakeAsync(new("uk-passport") { Target = PhotoTarget.Print }));

        Assert.Equal((600, 750), (digital.Photo.Width, digital.Photo.Height));
        Assert.Equal((413, 531), (print.Photo.Width, print.Photo.Height)); // 35 × 45 mm at 300 dpi
    }

    private Task<IdPhotoResult> MakeAsync(IdPhotoRequest request) =>
        fixture.Pipeline.CreateAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken);

    private Task<IdPhotoException> FailAsync(IdPhotoRequest request) => Assert.ThrowsAsync<IdPhotoException>(() => MakeAsync(request));

    [GeneratedRegex(@"has (?<kb>\d+\.\d) KB", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasKilobytes();
}
