using System.Text.Json.Serialization;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>A photo that was not made: what <c>--json</c> prints instead, and an element of a batch's <c>failed</c>.</summary>
internal sealed record ErrorDocument
{
    /// <summary>The photo; in a batch only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Photo { get; init; }

    public required ErrorReport Error { get; init; }

    /// <summary>The boxes [x, y, width, height] of all faces, pixels of the upright photo, when there were too many.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double[][]? Faces { get; init; }

    public static ErrorDocument From(Failure failure) => new()
    {
        Error = ErrorReport.From(failure),
        Faces = failure.Faces.Count == 0 ? null : [.. failure.Faces.Select(FaceReport.Numbers)],
    };
}
