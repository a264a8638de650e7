using System.Text.Json;
using System.Text.Json.Serialization;
using IdPhoto.Imaging;

namespace IdPhoto.AspNetCore.Documents;

/// <summary>How the service writes JSON: camel case, enumerations as words joined by hyphens, colours as <c>#RRGGBB</c>.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Templates as the library holds them, so that no field can be forgotten; computed properties are no facts of a template.</summary>
    public static JsonSerializerOptions Facts { get; } = new(Create()) { IgnoreReadOnlyProperties = true };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        AddConverters(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>The converters, for the host's own options: what they write is what OpenAPI describes.</summary>
    public static void AddConverters(JsonSerializerOptions options)
    {
        options.Converters.Add(new ColourConverter());
        options.Converters.Add(new FormatConverter());
        options.Converters.Add(new WordConverter());
    }

    /// <summary>The words of one value of an enumeration.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    // The library's enumerations and this service's; the host's stay as the host wants them.
    private sealed class WordConverter : JsonConverterFactory
    {
        private readonly JsonStringEnumConverter _inner = new(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsEnum && typeToConvert.Namespace is { } space && (space == "IdPhoto" || space.StartsWith("IdPhoto.", StringComparison.Ordinal));

        public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => _inner.CreateConverter(typeToConvert, options);
    }
}
