using System.Globalization;

namespace IdPhoto.CatalogueBuilder;

/// <summary>One template as a row of the page's tables. An asterisk marks a house default.</summary>
internal static class TemplateRow
{
    public const string Header =
        "| id | name | print mm | print px | dpi | file | head (chin to top) | backgrounds | edits | confidence | sources |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|";

    public static string Write(PhotoTemplate template)
    {
        string[] cells =
        [
            $"`{template.Id}`",
            template.Name,
            template.Print is { } p ? $"{Size(p.WidthMm, p.HeightMm)}{Mark(template, "print.size")}" : "–",
            template.Print is { } px ? Size(px.WidthPx, px.HeightPx) : "–",
            template.Print is { } d ? $"{d.Dpi}{Mark(template, "print.dpi")}" : "–",
            File(template),
            HeadCell.Write(template),
            string.Join(", ", template.Backgrounds.Select(NamedColour.NameOf)) + Mark(template, "backgrounds"),
            template.EditPolicy == EditPolicy.NoBackgroundReplacement ? "background must stay" : "unstated",
            template.Confidence.ToString().ToLowerInvariant(),
            string.Join(' ', template.Sources.Select(SourceLink.Write)),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    public static string Mark(PhotoTemplate template, string field) =>
        template.HouseDefaults.Contains(field, StringComparer.Ordinal) ? "\\*" : string.Empty;

    private static string Size(double? width, double? height) => string.Create(CultureInfo.InvariantCulture, $"{width}×{height}");

    private static string File(PhotoTemplate template)
    {
        if (template.Digital is not { } file)
        {
            return "–";
        }

        var kilobytes = (file.MinKilobytes, file.MaxKilobytes) switch
        {
            (null, null) => string.Empty,
            (null, { } most) => $", ≤ {most} KB",
            ({ } least, null) => $", ≥ {least} KB",
            ({ } least, { } most) => $", {least}–{most} KB",
        };
        var formats = file.Formats.Count > 0 ? $", {string.Join('/', file.Formats).ToLowerInvariant()}" : string.Empty;
        return $"{Size(file.WidthPx, file.HeightPx)}{Mark(template, "digital.size")} px{kilobytes}{Mark(template, "digital.maxKb")}{formats}";
    }
}
