using System.Globalization;
using System.Resources;
using System.Text.Json;

namespace IdPhoto.Reports;

/// <summary>The words of a report: <c>Reports.resx</c> in English, <c>Reports.zh.resx</c> in Chinese.</summary>
internal sealed class ReportTexts(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new("IdPhoto.Reports.Reports", typeof(ReportTexts).Assembly);

    /// <summary>The language as HTML names it.</summary>
    public string Language => this["language"];

    /// <summary>The word of a key.</summary>
    public string this[string key] => Texts.GetString(key, culture) ?? key;

    /// <summary>The word of an enumeration's value.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{typeof(T).Name}.{value}"];

    /// <summary>The name of a check; a host's own by its id.</summary>
    public string Check(string id) => Texts.GetString($"check.{id}", culture) ?? id.Replace('-', ' ');

    /// <summary>A component's name in the standard's words, which are English.</summary>
    public static string Component(QualityComponent component)
    {
        var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(component.ToString()).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A unit as it stands behind a number.</summary>
    public static string Unit(string? unit) => unit switch
    {
        "deg" => "°",
        "deltaE" => " ΔE",
        null or "ratio" or "count" => string.Empty,
        _ => " " + unit,
    };
}
