using System.Text.Json;
using System.Text.Json.Serialization;

namespace IdPhoto.AspNetCore.Documents;

/// <summary>Writes a format as <c>format</c> takes it; hyphens would make <c>web-p</c>.</summary>
internal sealed class FormatConverter : JsonConverter<PhotoFormat>
{
    public override PhotoFormat Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FormatWords.TryParse(reader.GetString(), out var format) ? format : throw new JsonException("A format is jpeg, png, webp or tiff.");

    public override void Write(Utf8JsonWriter writer, PhotoFormat value, JsonSerializerOptions options) =>
        writer.WriteStringValue(FormatWords.Word(value));
}
