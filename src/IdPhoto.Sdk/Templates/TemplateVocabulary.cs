using System.Collections.Frozen;

namespace IdPhoto.Templates;

/// <summary>The words that template files use for the values of enumerations.</summary>
internal static class TemplateVocabulary
{
    public static FrozenDictionary<string, DocumentKind> Documents { get; } = Words(
        ("passport", DocumentKind.Passport),
        ("visa", DocumentKind.Visa),
        ("id-card", DocumentKind.IdCard),
        ("residence", DocumentKind.Residence),
        ("driving-licence", DocumentKind.DrivingLicence),
        ("exam", DocumentKind.Exam),
        ("generic", DocumentKind.Generic));

    public static FrozenDictionary<string, HeadTop> HeadTops { get; } = Words(("crown", HeadTop.Crown), ("hair", HeadTop.Hair));

    public static FrozenDictionary<string, GlassesRule> Glasses { get; } = Words(
        ("unstated", GlassesRule.Unstated),
        ("allowed", GlassesRule.Allowed),
        ("forbidden", GlassesRule.Forbidden));

    public static FrozenDictionary<string, EditPolicy> EditPolicies { get; } = Words(
        ("unstated", EditPolicy.Unstated),
        ("no-background-replacement", EditPolicy.NoBackgroundReplacement));

    public static FrozenDictionary<string, TemplateConfidence> Confidences { get; } = Words(
        ("low", TemplateConfidence.Low),
        ("medium", TemplateConfidence.Medium),
        ("high", TemplateConfidence.High));

    public static FrozenDictionary<string, PhotoFormat> Formats { get; } = Words(
        ("jpeg", PhotoFormat.Jpeg),
        ("png", PhotoFormat.Png),
        ("webp", PhotoFormat.WebP),
        ("tiff", PhotoFormat.Tiff));

    private static FrozenDictionary<string, T> Words<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        var byWord = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in words)
        {
            byWord.Add(word, value);
        }

        return byWord.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
