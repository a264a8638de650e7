using System.Text.Json;

namespace IdPhoto.Inference;

/// <summary>Counts nodes by execution provider in a profile of ONNX Runtime (Chrome's trace events, an array of objects).</summary>
internal static class NodeProfile
{
    private const string KernelEvent = "_kernel_time";

    /// <summary>Reads a profile.</summary>
    /// <returns>The providers that ran nodes, most nodes first; empty when none ran.</returns>
    /// <exception cref="JsonException">It is no profile.</exception>
    public static IReadOnlyList<NodeShare> Read(Stream json)
    {
        using var events = JsonDocument.Parse(json);

        // A node that runs often, in a loop or for several calls, is one node.
        var nodes = new HashSet<(string Node, string Provider)>();
        foreach (var node in events.RootElement.EnumerateArray())
        {
            if (Text(node, "cat") == "Node" && Text(node, "name") is { } name && name.EndsWith(KernelEvent, StringComparison.Ordinal)
                && node.TryGetProperty("args", out var arguments) && Text(arguments, "provider") is { Length: > 0 } provider)
            {
                nodes.Add(($"{name}/{Text(arguments, "node_index")}", ProviderNames.Shorten(provider)));
            }
        }

        return
        [
            .. nodes.CountBy(node => node.Provider)
                .OrderByDescending(provider => provider.Value).ThenBy(provider => provider.Key, StringComparer.Ordinal)
                .Select(provider => new NodeShare(provider.Key, provider.Value, (double)provider.Value / nodes.Count)),
        ];
    }

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
