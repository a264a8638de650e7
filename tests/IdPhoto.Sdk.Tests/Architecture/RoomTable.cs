using System.Text.RegularExpressions;

namespace IdPhoto.Tests.Architecture;

/// <summary>The two tables of docs/architecture.md: what each room may use, and where each outside library may be named.</summary>
internal sealed partial class RoomTable
{
    public const string Root = "root";

    private const string EveryRoom = "every room";
    private const string All = "all";

    private readonly Dictionary<string, Grant[]> _grants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _libraries = new(StringComparer.Ordinal);

    public IEnumerable<string> Rooms => _grants.Keys.Where(r => r != EveryRoom);

    public IReadOnlyDictionary<string, string[]> Libraries => _libraries;

    public static RoomTable Load() => Parse(File.ReadAllText(RepositoryRoot.Combine("docs", "architecture.md")));

    public static RoomTable Parse(string markdown)
    {
        var table = new RoomTable();
        var header = "";
        foreach (var line in markdown.Split('\n').Where(l => l.StartsWith('|') && !l.StartsWith("|--", StringComparison.Ordinal)))
        {
            var cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            switch (cells)
            {
                case ["Room", _, "May use"] or ["Library", "May be named in"]:
                    header = cells[0];
                    break;
                case [var room, _, var uses] when header == "Room":
                    table._grants.Add(room, [.. GrantPattern().Matches(uses).Select(ReadGrant)]);
                    break;
                case [var library, var rooms] when header == "Library":
                    table._libraries.Add(library.Trim('`'), rooms.Split(',', StringSplitOptions.TrimEntries));
                    break;
                default:
                    throw new FormatException($"Not a row of the rooms' or the libraries' table: {line}");
            }
        }

        return table;
    }

    public bool Allows(string room, string usedRoom, string type) =>
        _grants[EveryRoom].Concat(_grants.GetValueOrDefault(room, []))
            .Any(g => g.Room == All || (g.Room == usedRoom && (g.Types.Length == 0 || g.Types.Contains(type, StringComparer.Ordinal))));

    private static Grant ReadGrant(Match match) => new(
        match.Groups["room"].Value, [.. match.Groups["type"].Captures.Select(c => c.Value)]);

    // Room, or Room (`Type`, `Type`)
    [GeneratedRegex(@"(?<room>\w+)(\s*\((`(?<type>\w+)`(,\s*)?)+\))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GrantPattern();

    private sealed record Grant(string Room, string[] Types);
}
