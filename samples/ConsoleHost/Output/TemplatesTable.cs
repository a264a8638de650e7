using IdPhoto.ConsoleHost.Files;
using Spectre.Console;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Lists documents for a person.</summary>
internal static class TemplatesTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<PhotoTemplate> templates)
    {
        var table = new Table { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        table.AddColumns("Template", "Name", "Print", "File", "Head", "Backgrounds", "Replace background");
        foreach (var template in templates)
        {
            table.AddRow(
                new Text(template.Id),
                new Text(template.Unverified ? $"{template.Name} (unverified)" : template.Name),
                new Text(Print(template.Print)),
                new Text(File(template.Digital)),
                new Text(Head(template)),
                new Text(string.Join(' ', template.Backgrounds)),
                new Text(template.EditPolicy == EditPolicy.NoBackgroundReplacement ? "forbidden" : string.Empty));
        }

        console.Write(table);
        console.MarkupLineInterpolated(
            $"[grey]{templates.Count} templates; --json prints all fields. Head: chin to top; * is this library's choice.[/]");
    }

    private static string Print(TemplateTarget? target) => target is { WidthMm: { } width, HeightMm: { } height }
        ? $"{width:0.#}×{height:0.#} mm, {target.Dpi} DPI"
        : string.Empty;

    private static string File(TemplateTarget? target)
    {
        if (target is null)
        {
            return string.Empty;
        }

        var window = (target.MinKilobytes, target.MaxKilobytes) switch
        {
            ({ } min, { } max) => $", {min}–{max} KB",
            ({ } min, null) => $", at least {min} KB",
            (null, { } max) => $", at most {max} KB",
            _ => string.Empty,
        };
        var formats = string.Concat(target.Formats.Select(f => $" {FileFormat.Word(f)}"));
        return $"{target.WidthPx}×{target.HeightPx} px{window}{(formats.Length == 0 ? string.Empty : $",{formats}")}";
    }

    private static string Head(PhotoTemplate template)
    {
        var height = template.Head.Height;
        var house = template.HouseDefaults.Contains("head.height", StringComparer.Ordinal) ? "*" : string.Empty;
        return $"{height.Min * 100:0.#}–{height.Max * 100:0.#} %{house}";
    }
}
