using System.Text.Json.Serialization;

namespace IdPhoto.Detection.FacePlusPlus;

/// <summary>A point, pixels.</summary>
internal sealed record FacePlusPlusPoint
{
    [JsonPropertyName("x")]
    public double X { get; init; }

    [JsonPropertyName("y")]
    public double Y { get; init; }

    public PhotoPoint ToPoint() => new(X, Y);
}
