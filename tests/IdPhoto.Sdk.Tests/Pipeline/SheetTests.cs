using IdPhoto.Imaging;

namespace IdPhoto.Tests.Pipeline;

/// <summary>Sheets and watermarks as parts of a request.</summary>
public sealed class SheetTests(PipelineFixture fixture)
{
    private static readonly PhotoLimits Small = new() { MinWidth = 1, MinHeight = 1 };

    [Fact]
    public async Task The_sheet_holds_the_prints_own_pixels()
    {
        // cn-1-inch prints 25 × 35 mm, 295 × 413 px at the sheet's 300 dpi.
        var options = new SheetOptions { Format = PhotoFormat.Png, AllowRotation = false };
        var result = await MakeAsync(new("cn-1-inch") { Target = PhotoTarget.Print, Format = PhotoFormat.Png, Sheet = options });

        Assert.Equal((PhotoFormat.Png, 300), (result.Sheet!.Format, result.Sheet.Dpi));
        using var photo = new PhotoDecoder(new()).Decode(result.Photo.Bytes).Image;
        using var sheet = new PhotoDecoder(new()).Decode(result.Sheet.Bytes).Image;
        var layout = SheetLayout.Plan([new(25, 35)], options);
        Assert.All(layout.Placements, placement => AssertSame(photo, sheet, placement.Box));
    }

    [Fact]
    public async Task Where_the_file_is_for_an_upload_the_sheet_still_shows_the_print()
    {
        // us-passport: 600 × 600 px as a file, 2 × 2 in as a print.
        var result = await MakeAsync(new("us-passport") { Target = PhotoTarget.Digital, Sheet = new() { Paper = PaperSize.FourBySix } });

        Assert.Equal((600, 600), (result.Photo.Width, result.Photo.Height));
        Assert.Equal(1200 * 1800, result.Sheet!.Width * result.Sheet.Height);
    }

    [Theory]
    [InlineData("transparent")]
    [InlineData("small paper")]
    public async Task What_cannot_be_printed_is_told_before_any_work(string what)
    {
        var request = what == "transparent"
            ? new IdPhotoRequest("cn-1-inch") { Background = Background.Transparent, Sheet = new() }
            : new IdPhotoRequest("cn-1-inch") { Sheet = new() { Paper = new("stamp", 20, 30) } };

        var error = await Assert.ThrowsAsync<IdPhotoException>(
            () => fixture.Pipeline.CreateAsync(new byte[] { 1 }, request, TestContext.Current.CancellationToken));

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, error.Code);
    }

    [Fact]
    public async Task A_watermark_is_on_everything_that_is_returned_and_named()
    {
        var request = new IdPhotoRequest("cn-1-inch") { Format = PhotoFormat.Png, IncludeHd = true, IncludeCutout = true, Sheet = new() { Format = PhotoFormat.Png } };
        var clean = await MakeAsync(request);
        var marked = await MakeAsync(request with { Watermark = new("PREVIEW") });

        Assert.Contains(Alteration.Watermarked, marked.Alterations);
        Assert.DoesNotContain(Alteration.Watermarked, clean.Alterations);
        Assert.Equal(IdPhotoWarningCode.Watermarked, Assert.Single(marked.Warnings.ExceptBy(clean.Warnings.Select(w => w.Code), w => w.Code)).Code);
        Assert.InRange(Changed(clean.Photo, marked.Photo), 0.05, 0.4);
        Assert.InRange(Changed(clean.Hd!, marked.Hd!), 0.05, 0.4);
        Assert.InRange(Changed(clean.Cutout!, marked.Cutout!), 0.02, 0.4);
        Assert.InRange(Changed(clean.Sheet!, marked.Sheet!), 0.02, 0.4);
        // The picture that is judged has none.
        Assert.Equal(clean.Compliance!.Find("head-height"), marked.Compliance!.Find("head-height"));
        Assert.Equal(clean.Compliance.Verdict, marked.Compliance.Verdict);
    }

    private static double Changed(EncodedPhoto a, EncodedPhoto b)
    {
        using var first = new PhotoDecoder(Small).Decode(a.Bytes).Image;
        using var second = new PhotoDecoder(Small).Decode(b.Bytes).Image;
        return first.Pixels.ToArray().Zip(second.Pixels.ToArray()).Count(pair => pair.First != pair.Second) / (double)first.Pixels.Length;
    }

    private static void AssertSame(PhotoImage photo, PhotoImage sheet, SheetBox box)
    {
        var (x, y) = ((int)Math.Round(box.X * 300 / 25.4), (int)Math.Round(box.Y * 300 / 25.4));
        for (var row = 0; row < photo.Height; row++)
        {
            Assert.True(photo.Row(row).SequenceEqual(sheet.Row(y + row).Slice(x * 3, photo.Width * 3)), $"Row {row} of {box} differs.");
        }
    }

    private Task<IdPhotoResult> MakeAsync(IdPhotoRequest request) =>
        fixture.Pipeline.CreateAsync(Uploads.Portrait, request, TestContext.Current.CancellationToken);
}
