namespace IdPhoto.Templates;

/// <summary>Searches templates by words, as people type them.</summary>
internal static class TemplateWords
{
    /// <summary>The runs of letters and digits in a text.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var separated = string.Create((text ?? string.Empty).Length, text, static (buffer, source) =>
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = char.IsLetterOrDigit(source![i]) ? source[i] : ' ';
            }
        });
        return separated.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether each word begins a word of the template's id, name or country.</summary>
    public static bool AllOccurIn(PhotoTemplate template, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return true;
        }

        var own = Of($"{template.Id} {template.Name} {template.Country}");
        return words.All(word => own.Any(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
    }
}
