using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IdPhoto.CatalogueBuilder;

/// <summary>Writes JSON as a person would: what fits on a line stays on it.</summary>
internal static class ReadableJson
{
    private const int LineLength = 120;
    private const string Step = "  ";

    // Signs such as ± stay readable: the files are read by people and never embedded in HTML.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode? node, string indent = "", string? key = null) => node switch
    {
        // Objects in a list (the templates) and the root always break; what belongs to a key may share its line.
        JsonObject o => Join(o.Select(p => $"{Quote(p.Key)}: {Write(p.Value, indent + Step, p.Key)}"), "{ ", " }", indent, breaks: key is null),
        JsonArray a => Join(a.Select(v => Write(v, indent + Step)), "[", "]", indent, breaks: false),
        null => "null",
        _ => node.ToJsonString(Plain),
    };

    private static string Join(IEnumerable<string> items, string open, string close, string indent, bool breaks)
    {
        var parts = items.ToList();
        var line = $"{open}{string.Join(", ", parts)}{close}";
        return !breaks && line.Length + indent.Length <= LineLength && !line.Contains('\n', StringComparison.Ordinal)
            ? line
            : $"{open.TrimEnd()}\n{indent}{Step}{string.Join($",\n{indent}{Step}", parts)}\n{indent}{close.TrimStart()}";
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
