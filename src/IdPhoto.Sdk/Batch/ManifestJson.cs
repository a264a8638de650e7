using System.Text.Json.Serialization;

namespace IdPhoto.Batch;

/// <summary>The manifest's JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(List<ManifestEntry>))]
internal sealed partial class ManifestJson : JsonSerializerContext;
