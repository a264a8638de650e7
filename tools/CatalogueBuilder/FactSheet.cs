using System.Text;

namespace IdPhoto.CatalogueBuilder;

/// <summary>Reads the table of facts: RFC 4180 CSV with a header row.</summary>
internal static class FactSheet
{
    public static IReadOnlyList<Fact> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path)).ToList();
        var header = rows[0];
        return [.. rows.Skip(1).Select(row => new Fact(
            header.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)))];
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        if (row.Count > 0)
        {
            row.Add(cell.ToString());
            yield return row;
        }
    }
}
