namespace IdPhoto.ConsoleHost.Choices;

/// <summary>One more document of the same photo.</summary>
/// <param name="Template">The document's id.</param>
/// <param name="Background">The background; null follows the document.</param>
/// <param name="Suffix">What tells its file from the others': the template's id, and the background as it was written.</param>
internal sealed record Alternative(string Template, Background? Background, string Suffix)
{
    /// <summary>Reads <c>us-passport,cn-2-inch:blue</c>.</summary>
    /// <exception cref="FormatException">An entry is empty, or its background is not understood; the message says which.</exception>
    public static IReadOnlyList<Alternative> ParseList(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries).Select(Parse)];

    private static Alternative Parse(string entry)
    {
        // A background may hold a colon of its own (linear:#TOP,...), but alternatives are parted by commas: only plain colours fit here.
        var (template, background) = entry.Split(':', 2) is [var id, var colour] ? (id, colour) : (entry, null);
        return template.Length == 0
            ? throw new FormatException("--alternatives takes TEMPLATE or TEMPLATE:COLOUR, parted by commas, for instance us-passport,cn-2-inch:blue.")
            : new(
                template,
                background is null ? null : IdPhoto.Background.Parse(background),
                background is null ? template : $"{template}-{background.TrimStart('#')}");
    }
}
