using System.Globalization;

namespace IdPhoto.Compliance.Remedies;

/// <summary>The culture under which this library's resources are looked up.</summary>
internal static class SpokenLanguage
{
    /// <summary>
    /// The culture itself, or its bare language where nothing leads there: resources are searched from <c>zh-CN</c> through its parents to
    /// <c>zh</c>, and without ICU (invariant globalization, usual in containers) <c>zh-CN</c> has no parent.
    /// </summary>
    public static CultureInfo Of(CultureInfo culture) =>
        culture.Name.IndexOf('-', StringComparison.Ordinal) is > 0 and var end && culture.Parent.Name.Length == 0
            ? CultureInfo.GetCultureInfo(culture.Name[..end])
            : culture;
}
