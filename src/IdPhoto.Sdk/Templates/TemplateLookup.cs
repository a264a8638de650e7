namespace IdPhoto.Templates;

/// <summary>Finds the template that a request names, or says which ones it may have meant.</summary>
internal static class TemplateLookup
{
    private const int Suggestions = 3;

    // The first word is the country: a slip in it is less likely than in the document's name, which is longer.
    private const int CountryWeight = 10;

    /// <summary>The template of an id, ignoring case.</summary>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.TemplateNotFound"/>: there is none, and the message names the nearest ids; or it is unverified, and the
    /// message says how to include it.
    /// </exception>
    public static PhotoTemplate GetRequired(this ITemplateProvider templates, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (templates.TryGet(id, out var template))
        {
            return template;
        }

        if (templates.Find(new TemplateQuery { IncludeUnverified = true }).FirstOrDefault(t => IsId(t, id)) is { } unverified)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.TemplateNotFound,
                $"The template '{unverified.Id}' exists, but its numbers are unverified ({Confidence(unverified)}). "
                + "Set IdPhotoOptions.Templates.IncludeUnverified to use it all the same, after a look at the authority's own page.");
        }

        var nearest = templates.NearestIds(id);
        throw new IdPhotoException(
            IdPhotoErrorCode.TemplateNotFound,
            $"No template '{id}'. " + (nearest.Count > 0
                ? $"Did you mean {string.Join(", ", nearest)}?"
                : "Ids are a country and a document, for instance us-passport; docs/templates.md lists them all."));
    }

    /// <summary>Up to three ids that look like <paramref name="id"/>, the likeliest first; empty when none does.</summary>
    public static IReadOnlyList<string> NearestIds(this ITemplateProvider templates, string id)
    {
        var typed = id.Trim().ToUpperInvariant();
        var words = SearchText.Parse(id);
        if (words.IsEmpty)
        {
            return [];
        }

        return [.. templates.Find(new TemplateQuery())
            .Select(t => (Template: t, Distance: Distance(t, typed, words)))
            .Where(c => c.Distance is not null)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Template.Id.Contains(id.Trim(), StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(c => c.Template.Document)
            .ThenBy(c => c.Template.Id.Length)
            .Take(Suggestions)
            .Select(c => c.Template.Id)];
    }

    private static bool IsId(PhotoTemplate template, string id) => template.Id.Equals(id.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Confidence(PhotoTemplate template) => template.Confidence == TemplateConfidence.Low
        ? "low confidence"
        : "known from commercial aggregators only";

    // Null when the two have too little in common to be worth naming.
    private static int? Distance(PhotoTemplate template, string typed, SearchText words)
    {
        if (words.Matches(template))
        {
            return 0;
        }

        var (country, document) = Split(template.Id.ToUpperInvariant());
        var (typedCountry, typedDocument) = Split(typed);
        var inCountry = EditDistance(country, typedCountry);
        var inDocument = EditDistance(document, typedDocument);
        return inCountry == 0 || inCountry + inDocument <= 2 ? (inCountry * CountryWeight) + inDocument : null;
    }

    private static (string Country, string Document) Split(string id) =>
        id.IndexOf('-', StringComparison.Ordinal) is var at and >= 0 ? (id[..at], id[(at + 1)..]) : (id, string.Empty);

    // Levenshtein: insertions, deletions and substitutions cost one each.
    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
