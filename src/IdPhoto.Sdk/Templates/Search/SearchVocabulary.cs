using System.Collections.Frozen;
using System.Reflection;

namespace IdPhoto.Templates;

/// <summary>
/// The common names of countries, kinds of documents and documents, from <c>SearchWords.txt</c>: each line is what they stand for
/// (a country's code, a kind as template files write it, or a template's id), a colon, and the words.
/// </summary>
internal sealed class SearchVocabulary
{
    private static readonly Lazy<SearchVocabulary> Embedded = new(Load);

    private readonly FrozenDictionary<string, string[]> _meanings;
    private readonly string[] _unspaced;

    private SearchVocabulary(IEnumerable<(string Word, string Meaning)> entries)
    {
        _meanings = entries.GroupBy(e => e.Word, e => e.Meaning, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        _unspaced = [.. _meanings.Keys.Where(IsUnspaced).OrderByDescending(w => w.Length)];
    }

    public static SearchVocabulary Default => Embedded.Value;

    /// <summary>Everything that some word stands for.</summary>
    public IEnumerable<string> Meanings => _meanings.Values.SelectMany(m => m).Distinct(StringComparer.Ordinal);

    /// <summary>Cuts a run of Chinese, which has no spaces, into known words, the longest first: 美国签证 into 美国 and 签证.</summary>
    public IEnumerable<string> Split(string run)
    {
        var start = 0;
        for (var i = 0; i < run.Length;)
        {
            if (_unspaced.FirstOrDefault(w => string.CompareOrdinal(run, i, w, 0, w.Length) == 0) is not { } known)
            {
                i++;
                continue;
            }

            if (i > start)
            {
                yield return run[start..i];
            }

            yield return known;
            i += known.Length;
            start = i;
        }

        if (start < run.Length)
        {
            yield return run[start..];
        }
    }

    /// <summary>Whether a word stands for the template, its country or its kind.</summary>
    public bool Means(string word, PhotoTemplate template) =>
        _meanings.TryGetValue(word, out var meanings) && meanings.Any(m =>
            m == template.Country
            || m == template.Id
            || (TemplateVocabulary.Documents.TryGetValue(m, out var kind) && kind == template.Document));

    // Above the Latin, Greek, Cyrillic and Indic scripts begin those that are written without spaces.
    private static bool IsUnspaced(string word) => word[0] >= '\u2E80';

    private static SearchVocabulary Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("IdPhoto.Templates.SearchWords.txt")!;
        using var reader = new StreamReader(stream);
        return new(
            from line in reader.ReadToEnd().Split('\n')
            where line.Contains(':', StringComparison.Ordinal) && !line.StartsWith('#')
            let parts = line.Split(':')
            from word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            select (word, parts[0].Trim()));
    }
}
