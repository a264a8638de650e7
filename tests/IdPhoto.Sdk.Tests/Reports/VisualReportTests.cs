using System.Globalization;
using System.Net;
using System.Xml.Linq;
using IdPhoto.Compliance;
using IdPhoto.Imaging;
using IdPhoto.Tests.Pipeline;

namespace IdPhoto.Tests.Reports;

/// <summary>A page that loads nothing and lets nothing of the host's out of its place, and a picture with the drawing in it.</summary>
public sealed class VisualReportTests(PipelineFixture fixture)
{
    private const string Hostile = "<script>alert(\"1\")</script>&";

    [Fact]
    public async Task The_page_loads_nothing_and_runs_nothing()
    {
        var html = new VisualReport(await MakeAsync(), Uploads.Portrait).ToHtml();

        Assert.Equal(0, Count(html, "<script") + Count(html, "<link") + Count(html, "url(") + Count(html, "@import"));
        Assert.Equal(0, Count(html, "://"));
        Assert.Equal(2, Count(html, "href=\"data:image/jpeg;base64,"));
        Assert.Equal(2, Count(html, "href="));
        Assert.InRange(html.Length, 100_000, 800_000);
    }

    [Theory]
    [InlineData("", "What was done to the photo: cropped, straightened, resized, background replaced.")]
    [InlineData("zh-CN", "对照片做了这些处理：裁剪、摆正、调整尺寸、更换背景。")]
    public async Task It_says_once_what_was_done_to_the_photo(string culture, string sentence)
    {
        var html = new VisualReport(await MakeAsync(), Uploads.Portrait) { Culture = CultureInfo.GetCultureInfo(culture) }.ToHtml();

        Assert.Equal(1, Count(WebUtility.HtmlDecode(html), sentence));
        Assert.Equal(1, Count(html, "<p class=\"done\">"));
    }

    [Fact]
    public void Words_of_the_hosts_stay_words()
    {
        var finding = new ComplianceResult { Id = Hostile, Status = ComplianceStatus.Fail, Remedy = Hostile };
        var html = new VisualReport(Report(finding) with { TemplateId = Hostile }, Uploads.Portrait).ToHtml();

        Assert.Equal(0, Count(html, "<script"));
        Assert.True(Count(html, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;") >= 3);
    }

    [Theory]
    [InlineData("", "<html lang=\"en\">", "Not compliant", "Head turned to a side", "12.5 ± 2.5°", "-5 … 5°")]
    [InlineData("zh-CN", "<html lang=\"zh-Hans\">", "不合规", "头部左右偏转", "12.5 ± 2.5°", "-5 … 5°")]
    public void Verdict_names_values_and_limits_are_in_the_culture(string culture, params string[] expected)
    {
        var report = Report(ComplianceResult.Measured(CheckIds.Yaw, 12.5, "deg", AllowedRange.Within(5), 2.5));
        var html = new VisualReport(report, Uploads.Portrait) { Culture = CultureInfo.GetCultureInfo(culture) }.ToHtml();
        var text = WebUtility.HtmlDecode(html);

        Assert.All(expected, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_drawing_is_well_formed_and_numbers_the_failures()
    {
        var report = await fixture.Pipeline.CheckAsync(
            Uploads.Portrait, new CheckRequest("eu-schengen-visa") { Phase = CompliancePhase.Finished }, TestContext.Current.CancellationToken);
        var html = new VisualReport(report, Uploads.Portrait).ToHtml();
        var start = html.IndexOf("<svg class=\"picture\"", StringComparison.Ordinal);
        var svg = XElement.Parse(html[start..(html.IndexOf("</svg>", start, StringComparison.Ordinal) + 6)]);

        // Two circles each: the place and the disc.
        Assert.Equal(2 * report.Failures.Count(), svg.Descendants("circle").Count());
        Assert.Equal(report.Failures.Count(), Count(html, "<b class=\"number\">"));
    }

    [Fact]
    public async Task The_picture_differs_from_the_photo_only_where_something_is_drawn()
    {
        var result = await MakeAsync();
        var drawn = new VisualReport(result, Uploads.Portrait).ToPng();
        using var picture = new PhotoDecoder(new PhotoLimits()).Decode(drawn.Bytes);

        // 827 × 1063 shown 1000 high. A band's blue, #1971c2 at 28 %, on the white beside the head: 255 - 0.28 * (255 - 25) = 191; one
        // more or less for an opacity that is rounded to a byte.
        Assert.Equal((778, 1000, PhotoFormat.Png), (drawn.Width, drawn.Height, drawn.Format));
        var geometry = result.Compliance!.Geometry!;
        var band = Assert.Single(geometry.Bands, a => a.CheckId == CheckIds.HeadHeight);
        var middle = (band.Top + band.Bottom) / 2 * 1000 / geometry.FrameHeight;
        var (r, g, b) = At(picture.Image, 20, (int)middle);
        Assert.True(Math.Abs(r - 191) <= 1 && Math.Abs(g - 215) <= 1 && Math.Abs(b - 238) <= 1, $"{r} {g} {b}");
        Assert.Equal((255, 255, 255), At(picture.Image, 20, 10));
    }

    [Fact]
    public void Without_geometry_the_picture_is_plain_and_the_page_has_its_table()
    {
        var report = Report(ComplianceResult.Measured(CheckIds.Yaw, 12.5, "deg", AllowedRange.Within(5), 2.5));
        var visual = new VisualReport(report, Uploads.Portrait);

        Assert.Equal((1000, 1000), (visual.ToPng().Width, visual.ToPng().Height));
        Assert.Equal(0, Count(visual.ToHtml(), "figcaption"));
        Assert.Equal(1, Count(visual.ToHtml(), "<table>"));
    }

    [Fact]
    public async Task A_result_without_reports_is_refused()
    {
        var result = await MakeAsync() with { Compliance = null };

        Assert.Equal("result", Assert.Throws<ArgumentException>(() => new VisualReport(result, Uploads.Portrait)).ParamName);
    }

    [Theory]
    [InlineData("a.html", true)]
    [InlineData("a.HTM", true)]
    [InlineData("a.PNG", true)]
    [InlineData("a.jpg", false)]
    [InlineData("html", false)]
    public void It_says_which_files_it_writes(string path, bool expected) => Assert.Equal(expected, VisualReport.Writes(path));

    [Fact]
    public async Task It_refuses_to_save_what_it_does_not_write() => await Assert.ThrowsAsync<ArgumentException>(
        () => new VisualReport(Report(), Uploads.Portrait).SaveAsync("a.pdf", TestContext.Current.CancellationToken));

    private static ComplianceReport Report(params ComplianceResult[] checks) =>
        new() { TemplateId = "us-passport", Phase = CompliancePhase.Source, Checks = checks, Quality = [] };

    private static (int R, int G, int B) At(PhotoImage image, int x, int y)
    {
        var pixel = image.Pixels.Slice(((y * image.Width) + x) * 3, 3);
        return (pixel[0], pixel[1], pixel[2]);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private Task<IdPhotoResult> MakeAsync() => fixture.Pipeline.CreateAsync(
        Uploads.Portrait,
        new IdPhotoRequest("eu-schengen-visa") { Background = Background.White, Edits = EditConsent.Allow },
        TestContext.Current.CancellationToken);
}
