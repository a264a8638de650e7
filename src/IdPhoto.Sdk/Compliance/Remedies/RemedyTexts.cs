using System.Globalization;
using System.Resources;

namespace IdPhoto.Compliance.Remedies;

/// <summary>What to do about a finding, in words: <c>Remedies.resx</c> in English, <c>Remedies.zh.resx</c> in Chinese.</summary>
internal static class RemedyTexts
{
    private static readonly ResourceManager Texts = new("IdPhoto.Compliance.Remedies.Remedies", typeof(RemedyTexts).Assembly);

    /// <summary>The sentence for a finding; null where nothing needs doing.</summary>
    /// <remarks>
    /// Looked up from the special to the general: <c>yaw.high.source</c>, <c>yaw.high</c>, <c>yaw.source</c>, <c>yaw</c>; <c>.low</c> and
    /// <c>.high</c> say on which side of its limits the value lies.
    /// </remarks>
    public static string? For(ComplianceResult result, CompliancePhase phase, CultureInfo culture)
    {
        if (result.Status is not (ComplianceStatus.Fail or ComplianceStatus.Borderline))
        {
            return null;
        }

        var side = Side(result);
        var suffix = phase == CompliancePhase.Source ? ".source" : ".finished";
        return new[] { side + suffix, side, suffix, string.Empty }
            .Select(ending => Texts.GetString(result.Id + ending, culture))
            .FirstOrDefault(text => text is not null);
    }

    private static string Side(ComplianceResult result) => (result.Value, result.Min, result.Max) switch
    {
        ({ } value, { } min, { } max) => value < (min + max) / 2 ? ".low" : ".high",
        (_, not null, null) => ".low",
        (_, null, not null) => ".high",
        _ => string.Empty,
    };
}
