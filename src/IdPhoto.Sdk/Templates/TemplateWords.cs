namespace IdPhoto.Templates;

/// <summary>Searches templates by words, as people type them.</summary>
internal static class TemplateWords
{
    /// <summary>The runs of letters and digits in a text.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        // What is "driver's" in one catalogue is "driver" in another.
        text = text?.Replace("'s", string.Empty, StringComparison.OrdinalIgnoreCase).Replace("’s", string.Empty, StringComparison.OrdinalIgnoreCase);
        var separated = string.Create((text ?? string.Empty).Length, text, static (buffer, source) =>
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = char.IsLetterOrDigit(source![i]) ? source[i] : ' ';
            }
        });
        return separated.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
