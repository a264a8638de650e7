using System.Text.Json;
using System.Text.Json.Serialization;

namespace IdPhoto.AspNetCore.Documents;

/// <summary>Writes a colour as <c>background</c> takes it: <c>#RRGGBB</c>.</summary>
internal sealed class ColourConverter : JsonConverter<Rgb>
{
    public override Rgb Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Rgb.TryParse(reader.GetString(), out var colour) ? colour : throw new JsonException("A colour is written #RRGGBB.");

    public override void Write(Utf8JsonWriter writer, Rgb value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
