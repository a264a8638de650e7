using System.Text.Json;

namespace IdPhoto.Templates;

/// <summary>Reads the root object of a template file: <c>{ "$schema": …, "templates": [ … ] }</c>.</summary>
internal static class TemplateFileReader
{
    private const string Templates = "templates";

    public static IReadOnlyList<PhotoTemplate> Read(JsonElement root, string origin)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(Templates, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidTemplate, $"{origin}: must be an object with a list named '{Templates}': {{ \"{Templates}\": [ … ] }}.");
        }

        var templates = new List<PhotoTemplate>();
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in list.EnumerateArray())
        {
            var fault = new TemplateFault(origin, IdOf(element) ?? $"{Templates}[{templates.Count}]");
            var template = TemplateEntryReader.Read(Deserialize(element, fault), fault);
            TemplateValidation.Check(template, origin);
            templates.Add(ids.Add(template.Id) ? template : throw fault.In("id", "occurs twice in this file; ids must differ."));
        }

        return templates;
    }

    // The id is read by itself first, so that an error in any other field can name it.
    private static string? IdOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;

    private static TemplateEntry Deserialize(JsonElement element, TemplateFault fault)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw fault.In("id", "is missing; the entry must be an object.");
        }

        try
        {
            return element.Deserialize(TemplateJsonContext.Default.TemplateEntry)!;
        }
        catch (JsonException e)
        {
            var field = (e.Path ?? "$").TrimStart('$').TrimStart('.');
            throw fault.In(field, JsonFieldHint.For(field), e);
        }
    }
}
