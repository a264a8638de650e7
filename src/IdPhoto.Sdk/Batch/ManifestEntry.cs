using System.Text.Json;

namespace IdPhoto.Batch;

/// <summary>A photo's line in an archive's manifest.</summary>
/// <param name="Photo">The job's name.</param>
/// <param name="Template">The document.</param>
/// <param name="File">The finished photo's name in the archive; null when it failed.</param>
/// <param name="Verdict">compliant, notCompliant or undetermined; null when it failed or was not checked.</param>
/// <param name="Alterations">What was done to the picture, in words joined by hyphens; null when it failed.</param>
/// <param name="Error">The error's code, an <see cref="IdPhotoErrorCode"/> or <c>Unexpected</c>; null when it was made.</param>
/// <param name="Message">What the error says; null when it was made.</param>
internal sealed record ManifestEntry(
    string Photo, string Template, string? File, string? Verdict, IReadOnlyList<string>? Alterations, string? Error, string? Message)
{
    public static ManifestEntry Of(PhotoOutcome outcome, string? file) => new(
        outcome.Job.Name,
        outcome.Result?.Template.Id ?? outcome.Job.Request.TemplateId,
        file,
        outcome.Result?.Compliance is { } report ? JsonNamingPolicy.CamelCase.ConvertName(report.Verdict.ToString()) : null,
        outcome.Result?.Alterations.Select(alteration => JsonNamingPolicy.KebabCaseLower.ConvertName(alteration.ToString())).ToArray(),
        outcome.Error switch { null => null, IdPhotoException known => known.Code.ToString(), _ => "Unexpected" },
        outcome.Error?.Message);
}
