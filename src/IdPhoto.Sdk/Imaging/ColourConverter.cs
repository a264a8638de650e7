using System.Text.Json;
using System.Text.Json.Serialization;

namespace IdPhoto.Imaging;

/// <summary>JSON of a colour, as requests and templates write it: <c>#RRGGBB</c>.</summary>
public sealed class ColourConverter : JsonConverter<Rgb>
{
    /// <inheritdoc/>
    public override Rgb Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Rgb.TryParse(reader.GetString(), out var colour) ? colour : throw new JsonException("A colour is written #RRGGBB.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rgb value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
