using System.Text.Json.Serialization;

namespace IdPhoto.Detection.FacePlusPlus;

/// <summary>A box, whole pixels.</summary>
internal sealed record FacePlusPlusRectangle
{
    [JsonPropertyName("left")]
    public int Left { get; init; }

    [JsonPropertyName("top")]
    public int Top { get; init; }

    [JsonPropertyName("width")]
    public int Width { get; init; }

    [JsonPropertyName("height")]
    public int Height { get; init; }
}
