using System.Collections.Frozen;

namespace IdPhoto.Templates;

/// <summary>Turns a template as the file states it into a <see cref="PhotoTemplate"/>: words into values, millimetres into fractions.</summary>
internal static class TemplateEntryReader
{
    private const double MillimetresPerInch = 25.4;

    public static PhotoTemplate Read(TemplateEntry entry, TemplateFault fault) => new()
    {
        Id = entry.Id ?? throw fault.In("id", "is missing; it names the template, for instance us-passport."),
        Name = entry.Name ?? throw fault.In("name", "is missing; it is the document's English name."),
        Country = entry.Country ?? throw fault.In("country", "is missing; it is ISO 3166-1 alpha-2, ZZ for no country."),
        Document = Word(entry.Document, TemplateVocabulary.Documents, DocumentKind.Generic, "document", fault),
        Print = entry.Print is null ? null : Print(entry.Print, fault),
        Digital = entry.Digital is null ? null : Digital(entry.Digital, fault),
        Head = HeadEntryReader.Read(entry.Head, entry.Print?.HeightMm, fault),
        Backgrounds = Colours(entry.Backgrounds, fault),
        BackgroundTolerance = entry.BackgroundTolerance,
        Glasses = Word(entry.Glasses, TemplateVocabulary.Glasses, GlassesRule.Unstated, "glasses", fault),
        RequiredChecks = entry.RequiredChecks,
        EditPolicy = Word(entry.EditPolicy, TemplateVocabulary.EditPolicies, EditPolicy.Unstated, "editPolicy", fault),
        Sources = entry.Sources ?? [],
        SourceNote = entry.Note,
        Confidence = Word(entry.Confidence, TemplateVocabulary.Confidences, TemplateConfidence.Low, "confidence", fault),
        Unverified = entry.Unverified ?? false,
        HouseDefaults = entry.HouseDefaults ?? [],
    };

    /// <summary>The value of a word; <paramref name="otherwise"/> when the file leaves the field out.</summary>
    public static T Word<T>(string? word, FrozenDictionary<string, T> words, T otherwise, string field, TemplateFault fault)
    {
        if (word is null)
        {
            return otherwise;
        }

        return words.TryGetValue(word, out var value)
            ? value
            : throw fault.In(field, $"'{word}' is unknown. It may be {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}.");
    }

    private static TemplateTarget Print(PrintEntry print, TemplateFault fault)
    {
        var width = Length(print.WidthMm, "print.widthMm", fault);
        var height = Length(print.HeightMm, "print.heightMm", fault);
        var dpi = print.Dpi ?? throw fault.In("print.dpi", "is missing; where the authority states none, 300 is usual.");
        if (print.WidthPx is null != print.HeightPx is null)
        {
            throw fault.In(print.WidthPx is null ? "print.widthPx" : "print.heightPx", "state both pixel counts or neither.");
        }

        return new()
        {
            WidthMm = width,
            HeightMm = height,
            Dpi = dpi,
            WidthPx = print.WidthPx ?? Pixels(width, dpi),
            HeightPx = print.HeightPx ?? Pixels(height, dpi),
        };
    }

    private static double Length(double? mm, string field, TemplateFault fault) =>
        mm is > 0 and < 1000 ? mm.Value : throw fault.In(field, $"{(mm is null ? "is missing; it" : mm)} must be above 0 and under 1000 mm.");

    private static int Pixels(double mm, int dpi) => (int)Math.Round(mm / MillimetresPerInch * dpi, MidpointRounding.AwayFromZero);

    private static TemplateTarget Digital(DigitalEntry digital, TemplateFault fault) => new()
    {
        WidthPx = digital.WidthPx ?? throw fault.In("digital.widthPx", "is missing; it is the file's width in pixels."),
        HeightPx = digital.HeightPx ?? throw fault.In("digital.heightPx", "is missing; it is the file's height in pixels."),
        Dpi = digital.Dpi ?? throw fault.In("digital.dpi", "is missing; where the authority states none, 300 is usual."),
        MinKilobytes = digital.MinKb,
        MaxKilobytes = digital.MaxKb,
        Formats = [.. (digital.Formats ?? []).Select(f => Word(f, TemplateVocabulary.Formats, default, "digital.formats", fault))],
    };

    private static Rgb[] Colours(string[]? colours, TemplateFault fault) =>
        [.. (colours ?? []).Select(c => Rgb.TryParse(c, out var rgb) ? rgb : throw fault.In("backgrounds", $"'{c}' must be a colour as #RRGGBB."))];
}
