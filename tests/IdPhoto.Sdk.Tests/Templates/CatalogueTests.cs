using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>What holds for every built-in document.</summary>
public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<PhotoTemplate> All = [.. new TemplateCatalogue().Find(new TemplateQuery())];

    [Fact]
    public void It_holds_152_documents_of_55_countries_and_two_groups()
    {
        Assert.Equal(152, All.Count);
        Assert.Equal(57, All.Select(t => t.Country).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(All.Count, All.Select(t => t.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(All.Select(t => t.Id).Order(StringComparer.Ordinal), All.Select(t => t.Id), StringComparer.Ordinal);
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
        // All but eight, which exist as files only.
        Assert.Equal(144, All.Count(t => t.Print is not null));
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
    public void A_range_without_a_stated_value_is_the_house_default_of_70_to_80_percent()
    {
        var house = All.Where(t => t.HouseDefaults.Contains("head.height", StringComparer.Ordinal)).ToList();
        // The facts lack a head for 78 supported rows and the driving licence; three of them state it in percent in their notes.
        Assert.Equal(78 + 1 - 3, house.Count);
        Assert.All(house, t => Assert.Equal(new FrameRange(0.7, 0.8), t.Head.Height));
    }

    [Fact]
    public void The_ids_are_those_of_the_well_supported_facts()
    {
        var rows = File.ReadLines(SharedAssets.Fact("templates.csv")).Skip(1).ToList();
        var supported = rows
            .Where(r => (r.Contains(",high,", StringComparison.Ordinal) || r.Contains(",medium,", StringComparison.Ordinal))
                && !r.Contains("AGG:", StringComparison.Ordinal))
            .Select(r => r[..r.IndexOf(',', StringComparison.Ordinal)])
            .Append("us-driving-licence");
        Assert.Equal(263, rows.Count);
        Assert.Equal(supported.Order(StringComparer.Ordinal), All.Select(t => t.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void The_page_lists_every_document_with_its_pixels()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("docs", "templates.md"));
        Assert.All(All, t =>
        {
            var row = Assert.Single(lines, l => l.StartsWith($"| `{t.Id}` |", StringComparison.Ordinal));
            Assert.Contains(t.Print is { } p ? $"| {p.WidthPx}×{p.HeightPx} | {p.Dpi}" : "| – | – | – |", row, StringComparison.Ordinal);
            Assert.Equal(t.Digital is null, row.Split(" | ")[5] == "–");
        });
        Assert.Equal(All.Count, lines.Count(l => l.StartsWith("| `", StringComparison.Ordinal)));
    }
}
