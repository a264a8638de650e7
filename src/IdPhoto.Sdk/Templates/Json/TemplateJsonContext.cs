using System.Text.Json;
using System.Text.Json.Serialization;

namespace IdPhoto.Templates;

// Generated at build time: the library must work trimmed and compiled ahead of time. Unknown fields are errors, since a misspelt
// rule would otherwise be a rule that silently does not apply.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TemplateEntry))]
internal sealed partial class TemplateJsonContext : JsonSerializerContext;
