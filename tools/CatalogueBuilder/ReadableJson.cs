using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IdPhoto.CatalogueBuilder;

/// <summary>Writes JSON as a person would: what fits on a line stays on it.</summary>
internal static class ReadableJson
{
    private const int LineLength = 120;

    // Signs such as ± stay readable: the files are read by people and never embedded in HTML.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode? node, string indent = "", string? key = null) => node switch
    {
        JsonObject o => Join(o.Select(p => (Name: $"{Quote(p.Key)}: ", p.Value, p.Key)), '{', '}', " ", indent, breaks: key is null),
        JsonArray a => Join(a.Select(v => (Name: string.Empty, Value: v, Key: string.Empty)), '[', ']', string.Empty, indent, breaks: false, inArray: true),
        null => "null",
        _ => node.ToJsonString(Plain),
    };

    private static string Join(
        IEnumerable<(string Name, JsonNode? Value, string Key)> items, char open, char close, string padding, string indent, bool breaks, bool inArray = false)
    {
        var inner = indent + "  ";
        var parts = items.Select(i => i.Name + Write(i.Value, inner, inArray ? null : i.Key)).ToList();
        var line = $"{open}{padding}{string.Join(", ", parts)}{padding}{close}";
        return !breaks && line.Length + indent.Length <= LineLength && !line.Contains('\n', StringComparison.Ordinal)
            ? line
            : $"{open}\n{inner}{string.Join($",\n{inner}", parts)}\n{indent}{close}";
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
