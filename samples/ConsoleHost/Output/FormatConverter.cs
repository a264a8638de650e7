using System.Text.Json;
using System.Text.Json.Serialization;
using IdPhoto.ConsoleHost.Files;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Writes a format as <c>--format</c> takes it; hyphens would make <c>web-p</c>.</summary>
internal sealed class FormatConverter : JsonConverter<PhotoFormat>
{
    public override PhotoFormat Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Enum.Parse<PhotoFormat>(reader.GetString()!, ignoreCase: true);

    public override void Write(Utf8JsonWriter writer, PhotoFormat value, JsonSerializerOptions options) =>
        writer.WriteStringValue(FileFormat.Word(value));
}
