namespace IdPhoto.Templates;

/// <summary>A free text to search by: sizes, and words of which each must match.</summary>
internal sealed class SearchText
{
    private readonly IReadOnlyList<SizeTerm> _sizes;
    private readonly IReadOnlyList<string> _words;

    private SearchText(IReadOnlyList<SizeTerm> sizes, IReadOnlyList<string> words) => (_sizes, _words) = (sizes, words);

    /// <summary>Whether nothing is searched for.</summary>
    public bool IsEmpty => _sizes.Count == 0 && _words.Count == 0;

    public static SearchText Parse(string? text)
    {
        var (sizes, rest) = SizeTerm.Extract(text ?? string.Empty);
        return new(sizes, [.. TemplateWords.Of(rest).SelectMany(SearchVocabulary.Default.Split)]);
    }

    public bool Matches(PhotoTemplate template)
    {
        if (!_sizes.All(s => s.Matches(template)))
        {
            return false;
        }

        var own = TemplateWords.Of($"{template.Id} {template.Name} {template.Country}");
        return _words.All(word =>
            own.Any(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || SearchVocabulary.Default.Means(word, template));
    }
}
