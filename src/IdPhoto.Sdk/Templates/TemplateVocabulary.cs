using System.Collections.Frozen;
using System.Text.Json;

namespace IdPhoto.Templates;

/// <summary>
/// The words that template files use for the values of enumerations: their names joined by hyphens, as the command line and the service
/// write them too.
/// </summary>
internal static class TemplateVocabulary
{
    public static FrozenDictionary<string, DocumentKind> Documents { get; } = Words(Enum.GetValues<DocumentKind>());

    public static FrozenDictionary<string, HeadTop> HeadTops { get; } = Words(Enum.GetValues<HeadTop>());

    public static FrozenDictionary<string, GlassesRule> Glasses { get; } = Words(Enum.GetValues<GlassesRule>());

    public static FrozenDictionary<string, EditPolicy> EditPolicies { get; } = Words(Enum.GetValues<EditPolicy>());

    public static FrozenDictionary<string, TemplateConfidence> Confidences { get; } = Words(Enum.GetValues<TemplateConfidence>());

    // Those that are written; the name WebP is one word.
    public static FrozenDictionary<string, PhotoFormat> Formats { get; } = new Dictionary<string, PhotoFormat>(StringComparer.OrdinalIgnoreCase)
    {
        ["jpeg"] = PhotoFormat.Jpeg,
        ["png"] = PhotoFormat.Png,
        ["webp"] = PhotoFormat.WebP,
        ["tiff"] = PhotoFormat.Tiff,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, T> Words<T>(T[] values)
        where T : struct, Enum =>
        values.ToFrozenDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.OrdinalIgnoreCase);
}
