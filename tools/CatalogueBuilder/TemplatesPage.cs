using System.Text;
using IdPhoto.Templates;

namespace IdPhoto.CatalogueBuilder;

/// <summary>Writes the page that lists the catalogue, so that the page never says anything else than the library does.</summary>
internal static class TemplatesPage
{
    public static string Write(TemplateCatalogue catalogue)
    {
        var templates = catalogue.Find(new TemplateQuery()).ToList();
        var unverified = catalogue.Find(new TemplateQuery { IncludeUnverified = true }).Where(t => t.Unverified).ToList();
        var countries = templates
            .GroupBy(t => t.Country, StringComparer.Ordinal)
            .OrderBy(g => CountryNames.Of(g.Key), StringComparer.Ordinal)
            .ToList();
        var page = new StringBuilder()
            .AppendLine("# Document templates")
            .AppendLine()
            .AppendLine("<!-- Made from the catalogue: `dotnet run --project tools/CatalogueBuilder -- page docs/templates.md` -->")
            .AppendLine()
            .AppendLine($"The catalogue holds {templates.Count} templates: {countries.Count - 2} countries and territories, the Schengen area, bare sizes.")
            .AppendLine($"{unverified.Count} more are [unverified](#unverified-templates) and known on request only.")
            .AppendLine(PageText.Introduction);
        foreach (var country in countries)
        {
            page.AppendLine().AppendLine($"### {CountryNames.Of(country.Key)} ({country.Key})").AppendLine().AppendLine(TemplateRow.Header);
            foreach (var template in country)
            {
                page.AppendLine(TemplateRow.Write(template));
            }
        }

        page.AppendLine().AppendLine(PageText.Unverified).AppendLine().AppendLine(TemplateRow.Header);
        foreach (var template in unverified.OrderBy(t => CountryNames.Of(t.Country), StringComparer.Ordinal))
        {
            page.AppendLine(TemplateRow.Write(template));
        }

        page.AppendLine().AppendLine(PageText.Colours).AppendLine();
        page.AppendLine("| name | value | where from |").AppendLine("|---|---|---|");
        foreach (var colour in NamedColour.All)
        {
            page.AppendLine($"| {colour.Name} | `{colour.Value}` | {colour.Origin} |");
        }

        return page.AppendLine().AppendLine(PageText.OwnTemplates).ToString().ReplaceLineEndings("\n");
    }
}
