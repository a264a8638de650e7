using System.Globalization;

namespace IdPhoto.CatalogueBuilder;

/// <summary>One row of the table of facts: what the sources say about one document, blank where they say nothing.</summary>
internal sealed class Fact(IReadOnlyDictionary<string, string> cells)
{
    public string Id => this["id"];

    public string this[string column] => cells[column];

    public double? Number(string column) =>
        cells[column] is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public int? Whole(string column) => (int?)Number(column);

    public IReadOnlyList<string> List(string column, string separator) =>
        cells[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>
    /// Whether the row is too weakly supported to be known unless asked for: low confidence, or no more than agreement among commercial
    /// aggregators (the table tags those AGG).
    /// </summary>
    public bool IsUnverified =>
        this["confidence"] is not ("high" or "medium") || this["source_date_note"].Contains("AGG:", StringComparison.Ordinal);
}
