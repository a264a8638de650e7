using System.Text.Json.Serialization;

namespace IdPhoto.Detection.FacePlusPlus;

// Generated at build time: the library must work trimmed and compiled ahead of time.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FacePlusPlusReply))]
internal sealed partial class FacePlusPlusJsonContext : JsonSerializerContext;
