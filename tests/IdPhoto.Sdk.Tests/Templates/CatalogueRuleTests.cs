using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>What holds for the numbers of every built-in document, unverified ones included.</summary>
public sealed class CatalogueRuleTests
{
    private static readonly IReadOnlyList<PhotoTemplate> All = [.. new TemplateCatalogue([], includeUnverified: true).Find(new TemplateQuery())];

    [Fact]
    public void It_holds_263_documents_of_113_countries_and_two_groups()
    {
        Assert.Equal((263, 112), (All.Count, All.Count(t => t.Unverified)));
        Assert.Equal(115, All.Select(t => t.Country).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Millimetres_pixels_and_resolution_agree_within_one_percent()
    {
        Assert.All(All.Select(t => t.Print).OfType<TemplateTarget>(), print =>
        {
            // 1 %: published pixel counts are rounded, and so are the inches behind some millimetres.
            Assert.InRange(print.WidthPx * 25.4 / print.Dpi / print.WidthMm!.Value, 0.99, 1.01);
            Assert.InRange(print.HeightPx * 25.4 / print.Dpi / print.HeightMm!.Value, 0.99, 1.01);
        });
        // All but twelve, which exist as files only.
        Assert.Equal(263 - 12, All.Count(t => t.Print is not null));
    }

    [Fact]
    public void Head_and_margins_fit_into_the_frame()
    {
        Assert.All(All, t =>
        {
            FrameRange?[] ranges = [t.Head.Height, t.Head.EyeLine, t.Head.TopMargin, t.Head.ChinMargin];
            Assert.All(ranges.OfType<FrameRange>(), r => Assert.True(r.Min >= 0 && r.Min <= r.Max && r.Max <= 1, $"{t.Id}: {r}"));
            Assert.True(t.Head.Height.Min > 0.3, $"{t.Id}: a head of {t.Head.Height.Min:P0} of the frame");
            Assert.InRange(t.Head.Height.Min + (t.Head.TopMargin?.Min ?? 0) + (t.Head.ChinMargin?.Min ?? 0), 0, 1);
            Assert.InRange(t.Head.Height.Max + (t.Head.TopMargin?.Max ?? 1) + (t.Head.ChinMargin?.Max ?? 1), 1, 3);
        });
    }

    [Fact]
    public void The_eye_line_lies_between_chin_and_top_of_the_head()
    {
        Assert.All(All.Where(t => t.Head.EyeLine is not null), t =>
        {
            var (eyes, head) = (t.Head.EyeLine!.Value, t.Head);
            var lowestChin = Math.Max(head.ChinMargin?.Min ?? 0, 1 - (head.TopMargin?.Max ?? 1) - head.Height.Max);
            var highestTop = Math.Min(1 - (head.TopMargin?.Min ?? 0), (head.ChinMargin?.Max ?? 1) + head.Height.Max);
            Assert.True(eyes.Max > lowestChin && eyes.Min < highestTop, $"{t.Id}: eyes {eyes}, chin from {lowestChin}, top to {highestTop}");
        });
    }

    [Fact]
    public void No_range_is_a_single_point()
    {
        // A photo cannot be cropped to a number without a tolerance: half a percent of the frame is 2 px of the smallest one here.
        Assert.All(All, t => Assert.All(
            new FrameRange?[] { t.Head.Height, t.Head.EyeLine, t.Head.TopMargin, t.Head.ChinMargin }.OfType<FrameRange>(),
            r => Assert.True(r.Max - r.Min >= 0.005, $"{t.Id}: {r}")));
    }

    [Fact]
    public void Every_document_has_a_source_a_background_and_a_target()
    {
        Assert.All(All, t =>
        {
            Assert.NotEmpty(t.Sources);
            Assert.All(t.Sources, s => Assert.False(string.IsNullOrWhiteSpace(s)));
            Assert.NotEmpty(t.Backgrounds);
            Assert.True(t.Print is not null || t.Digital is not null, t.Id);
            Assert.Equal(t.Digital ?? t.Print, t.Resolve(PhotoTarget.Default));
        });
    }

    [Fact]
    public void Where_a_source_states_no_tolerance_or_checks_there_are_none()
    {
        Assert.All(All, t => Assert.Equal((null, null), (t.BackgroundTolerance, t.RequiredChecks)));
        Assert.Equal(5, PhotoTemplate.HouseBackgroundTolerance);
    }
}
