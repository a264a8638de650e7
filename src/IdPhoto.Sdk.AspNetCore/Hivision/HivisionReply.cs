using System.Text.Json.Serialization;
using IdPhoto.AspNetCore.Documents;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>What HivisionIDPhotos' API answers. Pictures are data addresses with their true type (there every one is called PNG).</summary>
/// <param name="Status">Whether there is a picture; false with status 200 when the photo has no face or several.</param>
internal sealed record HivisionReply([property: JsonPropertyName("status")] bool Status)
{
    [JsonPropertyName("image_base64_standard"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Standard { get; init; }

    [JsonPropertyName("image_base64_hd"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Hd { get; init; }

    [JsonPropertyName("image_base64"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Image { get; init; }

    [JsonPropertyName("error"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }

    /// <summary>What was done to the picture; goes into a header, for the body is theirs.</summary>
    [JsonIgnore]
    public IReadOnlyList<Alteration> Changes { get; init; } = [];

    public static HivisionReply None { get; } = new(false);

    public static HivisionReply Of(EncodedPhoto photo, params IReadOnlyList<Alteration> changes) => new(true) { Image = Data(photo), Changes = changes };

    public static string Data(EncodedPhoto photo) => $"data:{FormatWords.MediaType(photo.Format)};base64,{Convert.ToBase64String(photo.Bytes.Span)}";
}
