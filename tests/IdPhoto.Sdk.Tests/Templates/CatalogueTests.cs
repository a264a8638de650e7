using IdPhoto.Templates;

namespace IdPhoto.Tests.Templates;

/// <summary>What holds for every built-in document.</summary>
public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<PhotoTemplate> All = [.. new TemplateCatalogue().Find(new TemplateQuery())];

    private static readonly IReadOnlyList<PhotoTemplate> WithUnverified =
        [.. new TemplateCatalogue().Find(new TemplateQuery { IncludeUnverified = true })];

    [Fact]
    public void It_holds_151_documents_of_55_countries_and_two_groups()
    {
        Assert.Equal(151, All.Count);
        Assert.DoesNotContain(All, t => t.Unverified);
        Assert.Equal(57, All.Select(t => t.Country).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(All.Count, All.Select(t => t.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(All.Select(t => t.Id).Order(StringComparer.Ordinal), All.Select(t => t.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_range_without_a_stated_value_is_the_house_default_of_70_to_80_percent()
    {
        var house = All.Where(t => t.HouseDefaults.Contains("head.height", StringComparer.Ordinal)).ToList();
        // The facts lack a head for 78 supported rows; three of them state it in percent in their notes, one as 7/10 of the height.
        Assert.Equal(78 - 3, house.Count);
        Assert.Equal(new FrameRange(0.65, 0.75), Assert.Single(house, t => t.Id == "cn-exam-cet").Head.Height);
        house.RemoveAll(t => t.Id == "cn-exam-cet");
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
            .ToList();
        Assert.Equal((263, 151), (rows.Count, supported.Count));
        Assert.Equal(supported.Order(StringComparer.Ordinal), All.Select(t => t.Id), StringComparer.Ordinal);
        Assert.Equal(
            rows.Select(r => r[..r.IndexOf(',', StringComparison.Ordinal)]).Order(StringComparer.Ordinal),
            WithUnverified.Select(t => t.Id),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("US")]
    [InlineData("GB")]
    [InlineData("CA")]
    [InlineData("AU")]
    [InlineData("NZ")]
    [InlineData("IN")]
    [InlineData("SG")]
    [InlineData("KR")]
    [InlineData("PK")]
    public void Nine_countries_forbid_another_background_on_all_travel_and_identity_documents(string country)
    {
        DocumentKind[] kinds = [DocumentKind.Passport, DocumentKind.Visa, DocumentKind.IdCard, DocumentKind.Residence];
        var documents = WithUnverified.Where(t => t.Country == country && kinds.Contains(t.Document)).ToList();
        Assert.NotEmpty(documents);
        Assert.All(documents, t => Assert.Equal(EditPolicy.NoBackgroundReplacement, t.EditPolicy));
    }

    [Theory]
    [InlineData("vn-passport", 0.55, 0.65, null, null, "head.height head.eyeLine")]
    [InlineData("ru-passport", null, null, 4 / 45.0, 6 / 45.0, "head.topMargin")]
    [InlineData("cn-exam-cet", null, null, 0.05, 0.15, "digital.dpi head.height head.topMargin")]
    public void A_single_stated_point_is_widened_and_marked(
        string id, double? eyesMin, double? eyesMax, double? topMin, double? topMax, string houseDefaults)
    {
        var template = Assert.Single(All, t => t.Id == id);
        Assert.Equal((eyesMin, eyesMax), (template.Head.EyeLine?.Min, template.Head.EyeLine?.Max));
        Assert.Equal((topMin, topMax), (template.Head.TopMargin?.Min, template.Head.TopMargin?.Max));
        Assert.Equal(houseDefaults, TemplateText.HouseDefaults(template));
        Assert.Contains(". CHOSEN: ", template.SourceNote, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_file_of_New_Zealand_satisfies_all_its_sources()
    {
        var template = Assert.Single(All, t => t.Id == "nz-passport");
        Assert.Equal((500, 5120), (template.Digital!.MinKilobytes, template.Digital.MaxKilobytes));
        Assert.Equal("print.dpi digital.dpi digital.maxKb head.height", TemplateText.HouseDefaults(template));
    }

    [Fact]
    public void The_page_lists_every_document_with_its_pixels_and_sources()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("docs", "templates.md"));
        var unverified = Array.IndexOf(lines, "## Unverified templates");
        Assert.All(WithUnverified, t =>
        {
            var row = Assert.Single(lines, l => l.StartsWith($"| `{t.Id}` |", StringComparison.Ordinal));
            Assert.Contains(t.Print is { } p ? $"| {p.WidthPx}×{p.HeightPx} | {p.Dpi}" : "| – | – | – |", row, StringComparison.Ordinal);
            var cells = row.Split(" | ");
            Assert.Equal(t.Digital is null, cells[5] == "–");
            Assert.False(string.IsNullOrWhiteSpace(cells[10].TrimEnd('|')), t.Id);
            Assert.Equal(t.Unverified, Array.IndexOf(lines, row) > unverified);
        });
        Assert.Equal(WithUnverified.Count, lines.Count(l => l.StartsWith("| `", StringComparison.Ordinal)));
    }
}
