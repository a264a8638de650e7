using System.Text.Json.Serialization.Metadata;

namespace IdPhoto.Templates;

/// <summary>Says what a field of a template file may hold, when it holds something else.</summary>
internal static class JsonFieldHint
{
    /// <summary>The sentence for a field.</summary>
    /// <param name="path">The field's path inside the template, for instance <c>head.heightMm[0]</c>.</param>
    public static string For(string path)
    {
        var type = (JsonTypeInfo)TemplateJsonContext.Default.TemplateEntry;
        foreach (var name in path.Split('.').Select(part => part.Split('[')[0]).Where(part => part.Length > 0))
        {
            if (type.Properties.FirstOrDefault(p => p.Name == name) is not { } property)
            {
                return $"is not a field of the format. Here it may be {string.Join(", ", type.Properties.Select(p => p.Name))}.";
            }

            type = TemplateJsonContext.Default.GetTypeInfo(property.PropertyType) ?? type;
        }

        return $"must be {Describe(type.Type)}.";
    }

    private static string Describe(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(int?) => "a whole number",
        _ when type == typeof(double?) => "a number, or null for an open side of a range or a value that is not stated",
        _ when type == typeof(bool?) => "true or false",
        _ when type == typeof(string[]) => "a list of texts",
        _ when type == typeof(double?[]) => "a range [from, to] of two numbers, null for an open side",
        _ => "an object",
    };
}
