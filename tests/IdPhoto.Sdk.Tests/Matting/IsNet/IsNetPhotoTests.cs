using IdPhoto.Tests.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using NetVips;

namespace IdPhoto.Tests.Matting.IsNet;

/// <summary>An ID photo by IS-Net: one line exchanges the model, its 8-bit weights run, and the result names them.</summary>
[Collection(nameof(IsNetFixture))]
public sealed class IsNetPhotoTests
{
    // Portraits of ordinary size. Where the head's region is small and enlarged threefold (the bundled portrait: 312 px to 1024), this
    // model for any foreground doubts the background: docs/models.md says so.
    [Theory]
    [InlineData("turned-head.jpg", 0.65)]
    [InlineData("rgba-png-named-jpg.jpg", 0.85)]
    public async Task A_portrait_becomes_an_ID_photo(string portrait, double share)
    {
        var services = new ServiceCollection().AddIdPhoto().UseMatting(MattingModels.IsNet, IsNetFile.Require(), IsNetFile.Sha256).Services;
        await using var provider = services.BuildServiceProvider();
        var request = new IdPhotoRequest("cn-1-inch") { Background = Background.Parse("#628BCE"), IncludeCutout = true };

        var result = await provider.GetRequiredService<IIdPhotoPipeline>().CreateAsync(
            Uploads.Shared(portrait), request, TestContext.Current.CancellationToken);

        var matting = Assert.Single(result.Models, model => model.Role == "matting");
        Assert.Equal(("isnet", IsNetFile.Sha256, "Cpu"), (matting.Name, matting.Sha256, matting.ExecutionProvider));
        AssertIdPhoto(result, share);
    }

    private static void AssertIdPhoto(IdPhotoResult result, double share)
    {
        using var photo = Image.NewFromBuffer(result.Photo.Bytes.ToArray());
        using var cutout = Image.NewFromBuffer(result.Cutout!.Bytes.ToArray());
        using var alpha = cutout.ExtractBand(3);
        Assert.Equal((295, 413, 295, 413), (photo.Width, photo.Height, cutout.Width, cutout.Height));
        foreach (var x in new[] { 0, 294 })
        {
            // Both upper corners are background, in its colour: 2 levels for JPEG.
            Assert.Equal(0.0, alpha.Getpoint(x, 0)[0]);
            Assert.All(photo.Getpoint(x, 0).Zip([0x62, 0x8B, 0xCE]), pair => Assert.Equal(pair.Second, pair.First, 2.0));
        }

        foreach (var point in new[] { result.Face.ImageLeftEye, result.Face.ImageRightEye, result.Face.Box.Centre })
        {
            Assert.Equal(255.0, alpha.Getpoint((int)point.X, (int)point.Y)[0]);
        }

        // Measured with this program; 3 % of the frame allow for another processor's 8-bit sums at the edges.
        using var opaque = alpha > 127;
        Assert.InRange(opaque.Avg() / 255, share - 0.03, share + 0.03);
    }
}
