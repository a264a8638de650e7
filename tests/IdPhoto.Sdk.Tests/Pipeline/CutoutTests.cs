using IdPhoto.Tests.Files;
using NetVips;

namespace IdPhoto.Tests.Pipeline;

/// <summary>The person on transparent ground, beside the finished photo.</summary>
public sealed class CutoutTests(PipelineFixture fixture)
{
    [Theory]
    [InlineData("cn-1-inch", 295, 413)]
    [InlineData("us-passport", 600, 600)] // the photo keeps its background; the cut-out has none all the same
    public async Task TheCutoutIsAPngOfTheOutputsSizeWithAlpha(string document, int width, int height)
    {
        var result = await fixture.Pipeline.CreateAsync(
            Uploads.Portrait, new IdPhotoRequest(document) { IncludeCutout = true }, TestContext.Current.CancellationToken);

        var file = ImageFileFacts.Read(result.Cutout!.Bytes);
        Assert.Equal((PhotoFormat.Png, width, height, 4), (file.Format, file.Width, file.Height, file.Channels));
        Assert.InRange(file.PhysDpi!.Value, 299.98, 300.02);
        Assert.Equal(PhotoFormat.Jpeg, result.Photo.Format);

        using var image = Image.NewFromBuffer(result.Cutout.Bytes.ToArray());
        using var alpha = image.ExtractBand(3);
        Assert.Equal((0.0, 0.0), (alpha.Getpoint(0, 0)[0], alpha.Getpoint(width - 1, 0)[0]));
        foreach (var point in new[] { result.Face.ImageLeftEye, result.Face.ImageRightEye, result.Face.Box.Centre })
        {
            Assert.Equal(255.0, alpha.Getpoint((int)point.X, (int)point.Y)[0]);
        }

        // Head and shoulders fill 30 to 85 % of either frame.
        using var opaque = alpha > 127;
        Assert.InRange(opaque.Avg() / 255, 0.3, 0.85);
    }
}
