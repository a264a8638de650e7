using NetVips;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Files that are not what their names say, and files with transparency.</summary>
public sealed class UploadTests(PipelineFixture fixture)
{
    [Theory]
    [InlineData("webp-named-jpg.jpg")]
    [InlineData("rgba-png-named-jpg.jpg")]
    public async Task ALyingFileNameDoesNotMatter(string name)
    {
        var result = await MakeAsync(Uploads.Shared(name));

        Assert.Equal((295, 413, PhotoFormat.Jpeg), (result.Photo.Width, result.Photo.Height, result.Photo.Format));
        Assert.InRange(result.Face.ImageRightEye.X - result.Face.ImageLeftEye.X, 70, 110); // 295 px wide, head 75 % of 413 px high
    }

    [Fact]
    public async Task AnAlphaChannelIsReportedExactlyWhenSomethingIsTransparent()
    {
        var file = Uploads.Shared("rgba-png-named-jpg.jpg");
        using var image = Image.NewFromBuffer(file);
        using var alpha = image.ExtractBand(3);
        var transparent = alpha.Min() < 255;

        var result = await MakeAsync(file);

        Assert.Equal(transparent, result.Alterations.Contains(Alteration.AlphaFlattened));
        Assert.Equal(transparent, result.Warnings.Any(w => w.Code == IdPhotoWarningCode.AlphaFlattened));
    }

    [Theory]
    [InlineData(255, false)]
    [InlineData(254, true)]
    [InlineData(0, true)]
    public async Task TransparentPixelsAreFlattenedAndReported(int alphaOfACorner, bool reported)
    {
        var file = Uploads.ChangedPortrait(portrait =>
        {
            using var opaque = portrait.NewFromImage(255);
            using var corner = portrait.Crop(0, 0, 20, 20).NewFromImage(alphaOfACorner);
            using var alpha = opaque.Insert(corner, 480, 480).Cast(Enums.BandFormat.Uchar);
            return portrait.Bandjoin(alpha);
        });

        var result = await MakeAsync(file);

        Assert.Equal(reported, result.Alterations.Contains(Alteration.AlphaFlattened));
        Assert.Equal(reported, result.Warnings.Any(w => w.Code == IdPhotoWarningCode.AlphaFlattened));
    }

    private Task<IdPhotoResult> MakeAsync(byte[] file) =>
        fixture.Pipeline.CreateAsync(file, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken);
}
