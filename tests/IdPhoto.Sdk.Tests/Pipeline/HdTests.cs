using IdPhoto.Tests.Files;
using IdPhoto.Tests.Instruments;

namespace IdPhoto.Tests.Pipeline;

/// <summary>The same crop at the photo's own resolution: one pixel for each of the photo's, never enlarged.</summary>
public sealed class HdTests
{
    [Theory]
    [InlineData(1, "uk-passport")] // the finished photo is enlarged: HD is smaller
    [InlineData(4, "uk-passport")] // the photo has more pixels than are needed: HD is larger
    [InlineData(4, "jp-passport")] // with another background
    public async Task HdIsTheSameCropAtTheSourcesResolution(double factor, string document)
    {
        var (result, scale) = await MakeAsync(factor, document);
        var (photo, hd) = (result.Photo, result.Hd!);

        // Width and height are rounded apart, each by at most half a pixel.
        Assert.InRange(hd.Width, (photo.Width / scale) - 0.5, (photo.Width / scale) + 0.5);
        Assert.InRange(hd.Height, (photo.Height / scale) - 0.5, (photo.Height / scale) + 0.5);
        Assert.Equal(scale < 1, hd.Width > photo.Width);

        var file = ImageFileFacts.Read(hd.Bytes);
        Assert.Equal((PhotoFormat.Png, hd.Width, hd.Height), (file.Format, file.Width, file.Height));

        // It prints at the same size: pixels over dpi agree to half a dot per inch.
        Assert.InRange(hd.Width / (double)hd.Dpi, photo.Width / (photo.Dpi + (0.6 * scale)), photo.Width / (photo.Dpi - (0.6 * scale)));
        Assert.InRange(file.PhysDpi!.Value, hd.Dpi - 0.02, hd.Dpi + 0.02);
    }

    [Theory]
    [InlineData(1, "uk-passport")]
    [InlineData(4, "uk-passport")]
    [InlineData(4, "jp-passport")]
    public async Task HdShowsTheSamePicture(double factor, string document)
    {
        var (result, scale) = await MakeAsync(factor, document);
        var (photo, hd) = (Picture.Decode(result.Photo.Bytes), Picture.Decode(result.Hd!.Bytes));

        // Means over the same 40 areas of the face and the clothes, 4 % of the width each: 3 levels are resampling, a shift by 1 % of
        // the width would be more than 10.
        var side = 0.04 * photo.Width;
        for (var i = 0; i < 40; i++)
        {
            var centre = new PhotoPoint(photo.Width * (0.3 + (0.1 * (i % 5))), photo.Height * (0.25 + (0.08 * (i / 5))));
            var (a, b) = (photo.Mean(centre, side), hd.Mean(centre.Scale(1 / scale), side / scale));
            Assert.InRange(Math.Abs(a.R - b.R) + Math.Abs(a.G - b.G) + Math.Abs(a.B - b.B), 0, 9);
        }
    }

    [Fact]
    public async Task HdIsLeftOutUnlessAskedFor()
    {
        await using var pipeline = TestPipeline.Create(parts => parts);
        var result = await pipeline.CreateAsync(Uploads.Portrait, new IdPhotoRequest("cn-1-inch"), TestContext.Current.CancellationToken);

        Assert.Equal((null, null), (result.Hd, result.Cutout));
    }

    private static async Task<(IdPhotoResult Result, double Scale)> MakeAsync(double factor, string document)
    {
        var (pipeline, planner) = TestPipeline.WithRecordedPlans();
        await using var owned = pipeline;
        var request = new IdPhotoRequest(document) { Format = PhotoFormat.Png, IncludeHd = true };
        var result = await pipeline.CreateAsync(Uploads.LargePortrait(factor), request, TestContext.Current.CancellationToken);
        return (result, planner.Plan!.Scale);
    }
}
