using System.Globalization;

namespace IdPhoto.Compliance.Remedies;

/// <summary>What to do about a finding, in words: the host's where it has some, else the library's.</summary>
/// <param name="hosts">The host's sentences; of two that know a key the later one speaks.</param>
internal sealed class RemedyTexts(IEnumerable<IRemedyTexts> hosts)
{
    private readonly IRemedyTexts[] _sources = [.. hosts.Reverse(), new BuiltInRemedyTexts()];

    /// <summary>The sentence for a finding; null where nothing needs doing.</summary>
    public string? For(ComplianceResult result, CompliancePhase phase, CultureInfo culture)
    {
        if (result.Status is not (ComplianceStatus.Fail or ComplianceStatus.Borderline))
        {
            return null;
        }

        // Source by source, not key by key: a host that says something general of a check has said it instead of us.
        var keys = Keys(result, phase).ToArray();
        return _sources
            .SelectMany(source => keys.Select(key => source.Find(key, culture)))
            .FirstOrDefault(text => text is not null);
    }

    // From the special to the general: on which side of its limits the value lies, then in which picture.
    private static IEnumerable<string> Keys(ComplianceResult result, CompliancePhase phase)
    {
        var side = Side(result);
        var picture = phase == CompliancePhase.Source ? ".source" : ".finished";
        return new[] { side + picture, side, picture, string.Empty }.Distinct(StringComparer.Ordinal).Select(ending => result.Id + ending);
    }

    private static string Side(ComplianceResult result) => (result.Value, result.Min, result.Max) switch
    {
        ({ } value, { } min, { } max) => value < (min + max) / 2 ? ".low" : ".high",
        (_, not null, null) => ".low",
        (_, null, not null) => ".high",
        _ => string.Empty,
    };
}
