using IdPhoto.Tests.Files;
using IdPhoto.Tests.Instruments;
using NetVips;

namespace IdPhoto.Tests.Pipeline;

/// <summary>What stands behind the person in the finished photo.</summary>
public sealed class BackgroundTests(PipelineFixture fixture)
{
    [Theory]
    [InlineData("white", 255, 255, 255)]
    [InlineData("#438EDB", 0x43, 0x8E, 0xDB)]
    [InlineData("#FF0000", 255, 0, 0)]
    [InlineData("#010203", 1, 2, 3)]
    public async Task ASolidColourIsExactInTheCorners(string background, int r, int g, int b)
    {
        var result = await MakeAsync(new("cn-1-inch") { Background = Background.Parse(background), Format = PhotoFormat.Png });

        var picture = Picture.Decode(result.Photo.Bytes);
        var colour = new Rgb((byte)r, (byte)g, (byte)b);
        Assert.Equal((colour, colour), (picture[0, 0], picture[294, 0]));
        Assert.Equal((colour, colour), (picture[3, 40], picture[291, 40]));
        Assert.Contains(Alteration.BackgroundReplaced, result.Alterations);
    }

    [Theory]
    [InlineData("eu-schengen-visa", 0xFF, 0xFF, 0xFF)]
    [InlineData("fr-passport", 0xDC, 0xDC, 0xDC)]
    public async Task WithoutAWishTheDocumentsFirstBackgroundIsTaken(string document, int r, int g, int b)
    {
        var result = await MakeAsync(new(document) { Format = PhotoFormat.Png });

        Assert.Equal(new Rgb((byte)r, (byte)g, (byte)b), Picture.Decode(result.Photo.Bytes)[0, 0]);
        Assert.DoesNotContain(result.Warnings, w => w.Code == IdPhotoWarningCode.BackgroundNotAccepted);
    }

    [Fact]
    public async Task AColourTheDocumentDoesNotKnowIsMadeWithAWarning()
    {
        var result = await MakeAsync(new("fr-passport") { Background = Background.White, Format = PhotoFormat.Png });

        Assert.Equal(Rgb.White, Picture.Decode(result.Photo.Bytes)[0, 0]);
        var warning = Assert.Single(result.Warnings, w => w.Code == IdPhotoWarningCode.BackgroundNotAccepted);
        Assert.Contains("#DCDCDC", warning.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task AGradientRunsFromTopToBottom()
    {
        var result = await MakeAsync(new("cn-1-inch") { Background = Background.Parse("linear:#000000,#FF0000"), Format = PhotoFormat.Png });

        var picture = Picture.Decode(result.Photo.Bytes);
        Assert.InRange(picture[0, 0].R, 0, 8); // the first row lies half a pixel below the top, which linear light makes 4 levels
        Assert.True(picture[0, 60].R > picture[0, 30].R && picture[0, 30].R > picture[0, 0].R);
        Assert.Equal((0, 0), (picture[0, 60].G, picture[0, 60].B));
    }

    [Theory]
    [InlineData(null, PhotoFormat.Png)]
    [InlineData(PhotoFormat.Png, PhotoFormat.Png)]
    [InlineData(PhotoFormat.WebP, PhotoFormat.WebP)]
    [InlineData(PhotoFormat.Tiff, PhotoFormat.Tiff)]
    public async Task TransparentGivesAFileWithAlpha(PhotoFormat? asked, PhotoFormat expected)
    {
        var result = await MakeAsync(new("cn-1-inch") { Background = Background.Transparent, Format = asked });

        var file = ImageFileFacts.Read(result.Photo.Bytes);
        Assert.Equal((expected, 295, 413, 4), (file.Format, file.Width, file.Height, file.Channels));
        using var image = Image.NewFromBuffer(result.Photo.Bytes.ToArray());
        using var alpha = image.ExtractBand(3);
        Assert.Equal((0.0, 0.0), (alpha.Getpoint(0, 0)[0], alpha.Getpoint(294, 0)[0]));
        Assert.Equal(255.0, alpha.Getpoint((int)result.Face.ImageLeftEye.X, (int)result.Face.ImageLeftEye.Y)[0]);
    }

    [Fact]
    public async Task TransparentJpegIsAnInvalidRequest()
    {
        var error = await Assert.ThrowsAsync<IdPhotoException>(
            () => MakeAsync(new("cn-1-inch") { Background = Background.Transparent, Format = PhotoFormat.Jpeg }));

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
        Assert.Contains("PNG", error.Message, StringComparison.Ordinal);
    }

    private Task<IdPhotoResult> MakeAsync(IdPhotoRequest request) =>
        fixture.Pipeline.CreateAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken);
}
