using System.Reflection;

namespace IdPhoto.Templates;

/// <summary>The documents that ship inside the assembly, one embedded file a country.</summary>
internal static class BuiltInTemplates
{
    private const string Prefix = "IdPhoto.Templates.";

    private static readonly Lazy<IReadOnlyList<PhotoTemplate>> Loaded = new(Load);

    public static IReadOnlyList<PhotoTemplate> All => Loaded.Value;

    private static List<PhotoTemplate> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var templates = new List<PhotoTemplate>();
        foreach (var name in assembly.GetManifestResourceNames().Where(IsCatalogueFile).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            templates.AddRange(TemplateFile.Read(stream, $"Built-in {name[Prefix.Length..]}"));
        }

        return templates;
    }

    private static bool IsCatalogueFile(string resource) =>
        resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.EndsWith(".json", StringComparison.Ordinal);
}
