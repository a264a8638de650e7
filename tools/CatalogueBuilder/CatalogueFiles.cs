using System.Text.Json.Nodes;

namespace IdPhoto.CatalogueBuilder;

/// <summary>Writes the catalogue: one file a country, templates ordered by id.</summary>
internal static class CatalogueFiles
{
    // Relative to the catalogue's folder; editors follow it.
    private const string Schema = "../template.schema.json";

    /// <returns>The number of files.</returns>
    public static int Write(IReadOnlyList<Fact> facts, string folder)
    {
        Directory.CreateDirectory(folder);
        var countries = facts.GroupBy(f => f["country"], StringComparer.Ordinal).ToList();
        foreach (var country in countries)
        {
            var templates = country.OrderBy(f => f.Id, StringComparer.Ordinal).Select(f => (JsonNode)CatalogueEntry.Write(f));
            var root = new JsonObject { ["$schema"] = Schema, ["templates"] = new JsonArray([.. templates]) };
            File.WriteAllText(Path.Combine(folder, $"{country.Key.ToLowerInvariant()}.json"), ReadableJson.Write(root) + "\n");
        }

        return countries.Count;
    }
}
