using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IdPhoto.Export;
using IdPhoto.Tests.Export.Sheets;
using IdPhoto.Tests.Files;

namespace IdPhoto.Tests.Pdf;

/// <summary>PDF sheets, measured in their own numbers and as poppler renders them.</summary>
public sealed partial class PdfSheetTests
{
    private const int RenderDpi = 600;

    // What is promised; a pixel of the rendering is 0.04 mm.
    private const double Tolerance = 0.1;

    private static readonly SheetItem Passport = new(35, 45);

    [Theory]
    [InlineData("4x6", 101.6, 152.4)]
    [InlineData("6x8", 152.4, 203.2)]
    [InlineData("8x10", 203.2, 254)]
    [InlineData("a4", 210, 297)]
    [InlineData("letter", 215.9, 279.4)]
    public void The_page_has_the_papers_size(string paper, double width, double height)
    {
        var pdf = Make(new() { Paper = PaperSize.Get(paper), Orientation = SheetOrientation.Portrait });

        var box = MediaBox().Match(Encoding.Latin1.GetString(pdf));
        Assert.Equal(width, Millimetres(box.Groups["width"]), 0.01);
        Assert.Equal(height, Millimetres(box.Groups["height"]), 0.01);
    }

    [Fact]
    public void A_jpeg_is_in_the_file_once_byte_for_byte_however_often_it_lies_on_the_sheet()
    {
        var photo = Encode(PhotoFormat.Jpeg);
        var pdf = PdfSheet.Create(photo, Passport);

        var at = pdf.AsSpan().IndexOf(photo.Bytes.Span);
        Assert.InRange(at, 1, pdf.Length);
        Assert.Equal(-1, pdf.AsSpan(at + 1).IndexOf(photo.Bytes.Span));
        Assert.Equal(1, Pictures(pdf));
    }

    [Theory]
    [InlineData(CutLines.Corners, false)]
    [InlineData(CutLines.Full, false)]
    [InlineData(CutLines.Corners, true)]
    public async Task Rendered_photos_and_lines_lie_where_the_layout_says(CutLines lines, bool png)
    {
        var options = new SheetOptions { CutLines = lines, Paper = PaperSize.FiveBySeven };
        var layout = SheetLayout.Plan([Passport], options);
        var pdf = PdfSheet.Create(Encode(png ? PhotoFormat.Png : PhotoFormat.Jpeg), Passport, options);

        using var page = MeasuredSheet.Read(await Poppler.RenderAsync(pdf, RenderDpi, TestContext.Current.CancellationToken), RenderDpi);

        Assert.Equal(layout.WidthMm, page.WidthMm, Tolerance);
        Assert.Equal(layout.HeightMm, page.HeightMm, Tolerance);
        Assert.Contains(layout.Placements, p => p.Rotated);
        foreach (var box in layout.Placements.Select(p => p.Box))
        {
            Assert.Contains(page.PhotosAcross(box.Y + (box.Height / 2)), run => Near(run, box.X, box.Right));
            Assert.Contains(page.PhotosDown(box.X + (box.Width / 2)), run => Near(run, box.Y, box.Bottom));
        }

        // Above the topmost photo: its two vertical marks and nothing at its middle.
        var top = layout.Placements.MinBy(p => p.Box.Y).Box;
        var marks = page.LinesAcross(top.Y - 1);
        Assert.Contains(marks, run => Near(run, top.X - 0.1, top.X));
        Assert.Contains(marks, run => Near(run, top.Right, top.Right + 0.1));
        Assert.DoesNotContain(marks, run => run.From > top.X + 0.2 && run.To < top.Right - 0.2);
    }

    [Fact]
    public void Cut_lines_are_vectors_not_pixels()
    {
        var (with, without) = (Make(new()), Make(new() { CutLines = CutLines.None }));

        // A picture of the lines would take more than a few hundred bytes of drawing instructions.
        Assert.InRange(with.Length - without.Length, 100, 2000);
    }

    [Fact]
    public void Sizes_mix_on_one_sheet()
    {
        using var large = MeasuredSheet.Photo(600, 600);
        using var small = MeasuredSheet.Photo(413, 531);
        var pdf = PdfSheet.Create([new(large, new(51, 51, 2)), new(small, new(35, 45))]);

        Assert.Equal(2, Pictures(pdf));
    }

    [Fact]
    public void A_format_that_a_pdf_cannot_embed_is_refused() =>
        Assert.Equal(
            IdPhotoErrorCode.InvalidRequest,
            Assert.Throws<IdPhotoException>(() => PdfSheet.Create(Encode(PhotoFormat.WebP), Passport)).Code);

    [Fact]
    public void A_picture_of_another_shape_is_refused_unless_stretching_is_allowed()
    {
        var (photo, square) = (Encode(PhotoFormat.Jpeg), new SheetItem(51, 51));

        Assert.Equal(IdPhotoErrorCode.InvalidRequest, Assert.Throws<IdPhotoException>(() => PdfSheet.Create(photo, square)).Code);
        Assert.Equal(1, Pictures(PdfSheet.Create(photo, square, new() { AllowStretch = true })));
    }

    private static byte[] Make(SheetOptions options) => PdfSheet.Create(Encode(PhotoFormat.Jpeg), Passport, options);

    private static EncodedPhoto Encode(PhotoFormat format)
    {
        using var photo = MeasuredSheet.Photo(413, 531);
        return new PhotoEncoder().Encode(photo, new EncodeSettings { Format = format, Dpi = 300 });
    }

    private static bool Near((double From, double To) run, double from, double to) =>
        Math.Abs(run.From - from) <= Tolerance && Math.Abs(run.To - to) <= Tolerance;

    private static double Millimetres(Group points) => double.Parse(points.Value, CultureInfo.InvariantCulture) * 25.4 / 72;

    private static int Pictures(byte[] pdf) => ImageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Subtype\s*/Image", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ImageObject();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 (?<width>[\d.]+) (?<height>[\d.]+)\s*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MediaBox();
}
