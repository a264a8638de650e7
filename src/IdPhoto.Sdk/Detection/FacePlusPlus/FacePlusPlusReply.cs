using System.Text.Json.Serialization;

namespace IdPhoto.Detection.FacePlusPlus;

/// <summary>The fields of a reply that are read.</summary>
internal sealed record FacePlusPlusReply
{
    [JsonPropertyName("error_message")]
    public string? ErrorMessage { get; init; }

    [JsonPropertyName("faces")]
    public IReadOnlyList<FacePlusPlusFace>? Faces { get; init; }
}
