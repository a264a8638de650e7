using System.Text.RegularExpressions;
using IdPhoto.ModelZoo;

namespace IdPhoto.Tests.ModelZoo;

/// <summary>docs/models.md says what the catalogue says.</summary>
public sealed partial class ModelsPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs", "models.md"));

    public static TheoryData<string> Rows => [.. Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_agrees_with_the_catalogue(string row)
    {
        var cells = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        var (licence, commercial) = cells.Length == 7 ? (cells[2], cells[3]) : (cells[1], cells[2]);

        Assert.All(NamePattern().Matches(cells[0]).Select(m => ModelCatalog.Get(m.Groups["name"].Value)), model =>
        {
            Assert.StartsWith(licence, model.Licence, StringComparison.Ordinal);
            Assert.Equal(model.CommercialUse, commercial.Trim('*') switch
            {
                "yes" => CommercialUse.Allowed,
                "no" => CommercialUse.Forbidden,
                _ => CommercialUse.Unclear,
            });
        });
    }

    [Fact]
    public void The_page_has_23_rows_and_the_catalogues_count()
    {
        Assert.Equal(23, Rows.Count);
        Assert.Contains($"every entry of the catalogue ({ModelCatalog.All.Count})", Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("`(?<name>[a-z0-9.-]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();
}
