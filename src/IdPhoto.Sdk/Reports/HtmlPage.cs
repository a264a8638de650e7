using System.Globalization;
using System.Net;
using System.Text;

namespace IdPhoto.Reports;

/// <summary>The report as one HTML page: pictures and style inside, no script, nothing loaded.</summary>
internal sealed class HtmlPage(ReportTexts texts)
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    // Pictures of a thousand pixels are shown about 400 wide.
    private const double Weight = 2;

    private readonly StringBuilder _html = new();

    /// <summary>Writes the page.</summary>
    /// <param name="document">The document's name.</param>
    /// <param name="sections">The pictures, the one whose verdict counts first.</param>
    public string Write(string document, IReadOnlyList<ReportSection> sections)
    {
        var report = sections[0].Report;
        Add($"<!doctype html><html lang=\"{texts.Language}\"><head><meta charset=\"utf-8\">");
        Add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">");
        Add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">");
        Add($"<title>{Text(document)} – {Text(texts.Of(report.Verdict))}</title><style>{Style.Value}</style></head><body>");
        Add($"<header class=\"{Class(report.Verdict)}\"><p class=\"kind\">{Text(texts["title"])}</p><h1>{Text(document)}</h1>");
        Add($"<p class=\"verdict\">{Text(texts.Of(report.Verdict))}</p><p>{Text(texts[$"explain.{report.Verdict}"])}</p></header><main>");
        foreach (var section in sections)
        {
            AddSection(section);
        }

        var components = new ComponentsTable(texts).Write(report.Quality);
        Add($"{components}</main><footer><p>{Text(texts["footer"])}</p></footer></body></html>");
        return _html.ToString();
    }

    /// <summary>Text as it stands in HTML; names, reasons and remedies may come from the host.</summary>
    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? string.Empty);

    /// <summary>An enumeration's value as a style class.</summary>
    public static string Class<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private void AddSection(ReportSection section)
    {
        var report = section.Report;
        Add($"<section><h2>{Text(texts.Of(report.Phase))}</h2><div class=\"sides\"><figure>");
        AddPicture(section);
        AddLegend(report);
        Add($"</figure><div class=\"findings\"><p class=\"counts\">{Counts(report)}</p>");
        if (section.Alterations is { Count: > 0 } alterations)
        {
            var words = string.Join(texts["done.comma"], alterations.Select(alteration => texts.Of(alteration)));
            Add($"<p class=\"done\">{Text(string.Format(CultureInfo.InvariantCulture, texts["done"], words))}</p>");
        }

        Add(new FindingsTable(texts).Write(report));
        Add("</div></div></section>");
    }

    private void AddPicture(ReportSection section)
    {
        using var picture = ReportPicture.Load(section.File);
        Add($"<svg class=\"picture\" viewBox=\"0 0 {picture.Width} {picture.Height}\" role=\"img\" aria-label=\"{Text(texts.Of(section.Report.Phase))}\">");
        Add($"<image width=\"{picture.Width}\" height=\"{picture.Height}\" href=\"{ReportPicture.DataUri(picture)}\"/>");
        Add($"{ReportDrawing.Of(section.Report, picture.Width, picture.Height, Weight)}</svg>");
    }

    private void AddLegend(ComplianceReport report)
    {
        if (report.Geometry is not { } geometry)
        {
            return;
        }

        Add("<figcaption><ul class=\"legend\">");
        foreach (var band in geometry.Bands)
        {
            var label = string.Format(CultureInfo.InvariantCulture, texts["legend.band"], texts.Check(band.CheckId));
            Add($"<li><i class=\"band\" style=\"background:{ReportPalette.Band(band.CheckId)}\"></i>{Text(label)}</li>");
        }

        Add($"<li><i style=\"background:{ReportPalette.Line}\"></i>{Text(texts["legend.lines"])}</li>");
        Add($"<li><i style=\"background:{ReportPalette.Midline}\"></i>{Text(texts["legend.midline"])}</li></ul></figcaption>");
    }

    private string Counts(ComplianceReport report) => string.Join(
        " · ",
        from status in Enum.GetValues<ComplianceStatus>()
        let count = report.Checks.Count(check => check.Status == status)
        select $"<span{(count > 0 ? $" class=\"{Class(status)}\"" : string.Empty)}><b>{count}</b> {Text(texts.Of(status))}</span>");

    private void Add(string html) => _html.Append(html);

    private static string ReadStyle()
    {
        using var style = typeof(HtmlPage).Assembly.GetManifestResourceStream("IdPhoto.Reports.report.css")!;
        using var reader = new StreamReader(style);
        return reader.ReadToEnd();
    }
}
