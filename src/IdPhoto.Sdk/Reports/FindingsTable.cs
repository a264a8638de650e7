using System.Globalization;
using System.Text;
using static IdPhoto.Reports.HtmlPage;

namespace IdPhoto.Reports;

/// <summary>All findings of a report as a table: what failed first, numbered as in the drawing, then what stays open, then the rest.</summary>
internal sealed class FindingsTable(ReportTexts texts)
{
    public string Write(ComplianceReport report)
    {
        var failures = report.Failures.ToArray();
        var rest = report.Checks.Except(failures).OrderBy(Rank).ToArray();
        var html = new StringBuilder("<table><thead><tr>");
        foreach (var column in new[] { "finding", "check", "measured", "allowed", "score" })
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(texts[$"column.{column}"])}</th>");
        }

        html.Append("</tr></thead><tbody>");
        for (var i = 0; i < failures.Length; i++)
        {
            Add(html, failures[i], i + 1);
        }

        foreach (var check in rest)
        {
            Add(html, check, number: null);
        }

        return html.Append("</tbody></table>").ToString();
    }

    // What keeps the verdict open, what is near a limit, what passed, what nobody asked for.
    private static int Rank(ComplianceResult check) => check switch
    {
        { Status: ComplianceStatus.NotAssessed, Severity: ComplianceSeverity.Required } => 0,
        { Status: ComplianceStatus.Borderline } => 1,
        { Status: ComplianceStatus.Pass } => 2,
        _ => 3,
    };

    private void Add(StringBuilder html, ComplianceResult check, int? number)
    {
        var advice = check.Severity == ComplianceSeverity.Advisory ? $" <small>{Text(texts["advice"])}</small>" : string.Empty;
        var mark = number is { } n ? $"<b class=\"number\">{n}</b>" : string.Empty;
        var score = check.Component?.Scalar?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        html.Append(
            CultureInfo.InvariantCulture,
            $"<tr class=\"{Class(check.Status)}\"><td>{mark}<span class=\"status\">{Text(texts.Of(check.Status))}</span></td>"
            + $"<th scope=\"row\">{Text(texts.Check(check.Id))}{advice}</th><td class=\"measured\">{Measured(check)}{RangeGauge.Draw(check)}</td>"
            + $"<td>{Allowed(check)}</td><td>{score}</td></tr>");
        if ((check.Remedy ?? check.Reason) is { } words)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"words {Class(check.Status)}\"><td></td><td colspan=\"4\">{Text(words)}</td></tr>");
        }
    }

    private static string Measured(ComplianceResult check)
    {
        if (check.Value is not { } value)
        {
            return string.Empty;
        }

        var error = check.Uncertainty is > 0 and { } uncertainty ? $" ± {Number(uncertainty)}" : string.Empty;
        return Text($"{Number(value)}{error}{ReportTexts.Unit(check.Unit)}");
    }

    private static string Allowed(ComplianceResult check)
    {
        var unit = ReportTexts.Unit(check.Unit);
        return Text((check.Min, check.Max) switch
        {
            ({ } min, { } max) when min == max => $"{Number(min)}{unit}",
            ({ } min, { } max) => $"{Number(min)} … {Number(max)}{unit}",
            ({ } min, null) => $"≥ {Number(min)}{unit}",
            (null, { } max) => $"≤ {Number(max)}{unit}",
            _ => string.Empty,
        });
    }

    // Three digits that mean something: 0.123, 12.3, 123.
    private static string Number(double value) => value.ToString(
        Math.Abs(value) switch { >= 100 => "0", >= 10 => "0.#", >= 1 => "0.##", _ => "0.###" }, CultureInfo.InvariantCulture);
}
