namespace IdPhoto.CatalogueBuilder;

/// <summary>A source as a link: pages as they are, files in repositories at the commit that was read.</summary>
internal static class SourceLink
{
    private const string Repository = "github:";

    public static string Write(string source, int index)
    {
        if (source.StartsWith(Repository, StringComparison.Ordinal)
            && source[Repository.Length..].Split('@', ':') is [var name, var commit, var path])
        {
            return Link(index, $"https://github.com/{name}/blob/{commit}/{path}");
        }

        return Uri.IsWellFormedUriString(source, UriKind.Absolute) ? Link(index, source) : source.Replace('-', ' ');
    }

    // Angle brackets: addresses hold parentheses; a bar would end the table's cell.
    private static string Link(int index, string address) => $"[{index + 1}](<{address.Replace("|", "%7C", StringComparison.Ordinal)}>)";
}
