using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IdPhoto.Export;
using IdPhoto.Tests;

namespace IdPhoto.ConsoleHost.Tests.EndToEnd;

public sealed partial class SheetCommandTests(RealPhotos photos) : IClassFixture<RealPhotos>, IDisposable
{
    private readonly Cli _cli = new(photos.Services);

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_sheet_has_its_papers_pixels_and_says_how_many_photos_it_holds()
    {
        Assert.Equal(0, await SheetAsync("--size", "35x45", "--paper", "4x6", "-o", _cli.Path("sheet.jpg")));
        var (width, height, dpi) = FileHeader.Jpeg(_cli.Path("sheet.jpg"));
        Assert.Equal((1200, 1800, 300), (Math.Min(width, height), Math.Max(width, height), dpi));
        Assert.Contains("8 photos of 35 × 45 mm on 4x6", _cli.Output, StringComparison.Ordinal);
        // 413 × 531 px are 35 × 45 mm at 300 DPI, and all eight stand upright.
        Assert.Contains("Done to them: nothing", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_sheet_does_to_the_photos_is_said()
    {
        Assert.Equal(0, await SheetAsync("--size", "35x45", "--paper", "5x7", "--sheet-dpi", "600", "-o", _cli.Path("sheet.png")));
        Assert.Contains("Done to them: rotate, resample", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_of_another_shape_than_its_print_is_not_stretched_but_refused()
    {
        Assert.Equal(2, await _cli.RunAsync("sheet", Astronaut, "--size", "35x45", "-o", _cli.Path("sheet.png")));
        Assert.Contains("has 512 × 512 px, another shape than 35 × 45 mm: the face would be stretched.", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Files());
    }

    [Fact]
    public async Task A_template_gives_the_size_and_the_name_the_format()
    {
        Assert.Equal(0, await SheetAsync(295, 413, "-t", "cn-1-inch", "--copies", "6", "--paper", "a5", "--cut", "full", "-o", _cli.Path("sheet.pdf")));
        Assert.Contains("6 photos of 25 × 35 mm on a5", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(["148.0", "210.0"], PageMillimetres("sheet.pdf"));
    }

    [Fact]
    public async Task A_sheets_file_keeps_to_its_kilobytes()
    {
        Assert.Equal(0, await SheetAsync("--size", "35x45", "--sheet-max-kb", "400", "-o", _cli.Path("sheet.jpg")));
        // The next quality would be too large; a step of quality is less than a tenth of such a file.
        Assert.InRange((await BytesAsync("sheet.jpg")).Length, 360 * 1024, 400 * 1024);
    }

    [Fact]
    public async Task Several_photos_share_a_sheet()
    {
        Assert.Equal(0, await _cli.RunAsync("sheet", Astronaut, Astronaut, "--size", "51x51", "--copies", "1", "-o", _cli.Path("sheet.png")));
        Assert.Contains("2 photos of 51 × 51 mm", _cli.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--size 35", "--size takes millimetres as in 35x45, not '35'.")]
    [InlineData("--size 35x45 --paper a0", "No paper is named 'a0'.")]
    [InlineData("--size 35x45 -t cn-1-inch", "Give the print's size: either --size 35x45 or --template.")]
    [InlineData("--paper a4", "Give the print's size: either --size 35x45 or --template.")]
    [InlineData("--size 35x45 --copies 500", "500 photos of 35 × 45 mm do not fit on 4x6")]
    [InlineData("--size 35x45 --sheet-dpi 50", "--sheet-dpi takes a whole number from 72 to 1200, not '50'.")]
    [InlineData("--size 35x45 --sheet-dpi 1201", "--sheet-dpi takes a whole number from 72 to 1200, not '1201'.")]
    [InlineData("--size 35x45 --margin 50.5", "--margin takes millimetres from 0 to 50, not '50.5'.")]
    [InlineData("--size 35x45 --gap -1", "--gap takes millimetres from 0 to 50, not '-1'.")]
    [InlineData("--size 35x45 --sheet-max-kb 0", "--sheet-max-kb takes a whole number, 1 or more, not '0'.")]
    [InlineData("--size 35x45 -o sheet.doc", "'sheet.doc' does not say how to write the sheet")]
    public async Task What_is_wrong_is_told(string options, string sentence)
    {
        Assert.Equal(2, await SheetAsync(options.Split(' ')));
        Assert.Contains(sentence, _cli.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_writes_a_sheet_along()
    {
        Assert.Equal(0, await MakeAsync("--sheet", _cli.Path("sheet.png"), "--paper", "5-inch"));
        var (width, height, _) = FileHeader.Png(_cli.Path("sheet.png"));
        Assert.Equal((1050, 1500), (Math.Min(width, height), Math.Max(width, height)));
        Assert.Equal(["id.jpg", "sheet.png"], _cli.Files());
    }

    [Fact]
    public async Task Make_writes_a_pdf_in_true_millimetres_with_the_hd_photo_in_it()
    {
        Assert.Equal(0, await MakeAsync("--sheet", _cli.Path("sheet.pdf"), "--paper", "letter", "--hd", _cli.Path("hd.jpg")));
        Assert.Equal(["215.9", "279.4"], PageMillimetres("sheet.pdf"));
        var (pdf, hd) = (await BytesAsync("sheet.pdf"), await BytesAsync("hd.jpg"));
        Assert.InRange(pdf.AsSpan().IndexOf(hd), 1, pdf.Length);
    }

    [Fact]
    public async Task A_sheet_that_is_described_but_not_asked_for_is_an_error()
    {
        Assert.Equal(2, await MakeAsync("--paper", "a4"));
        Assert.Contains("add --sheet FILE", _cli.ErrorText, StringComparison.Ordinal);
        Assert.Empty(_cli.Files());
    }

    private static string Astronaut => RepositoryRoot.Combine("samples", "photos", "astronaut.png");

    private Task<byte[]> BytesAsync(string name) => File.ReadAllBytesAsync(_cli.Path(name), TestContext.Current.CancellationToken);

    private Task<int> SheetAsync(params string[] options) => SheetAsync(413, 531, options);

    private async Task<int> SheetAsync(int width, int height, params string[] options)
    {
        using var photo = new PhotoImage(width, height);
        // A picture is not initialised: noise that is always the same, and that no encoder makes small.
        new Random(1).NextBytes(photo.Pixels);
        var finished = _cli.Path("finished.png");
        await new PhotoEncoder().Encode(photo, new EncodeSettings { Format = PhotoFormat.Png, Dpi = 300 }).SaveAsync(finished, TestContext.Current.CancellationToken);
        return await _cli.RunAsync(["sheet", finished, .. options]);
    }

    private Task<int> MakeAsync(params string[] options) =>
        _cli.RunAsync(["make", Astronaut, "-t", "eu-schengen-visa", "-o", _cli.Path("id.jpg"), .. options]);

    private string[] PageMillimetres(string name)
    {
        var box = MediaBox().Match(Encoding.Latin1.GetString(File.ReadAllBytes(_cli.Path(name))));
        var sides = new[] { "width", "height" }.Select(side => double.Parse(box.Groups[side].Value, CultureInfo.InvariantCulture) * 25.4 / 72);
        return [.. sides.Order().Select(mm => mm.ToString("0.0", CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 (?<width>[\d.]+) (?<height>[\d.]+)\s*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MediaBox();
}
