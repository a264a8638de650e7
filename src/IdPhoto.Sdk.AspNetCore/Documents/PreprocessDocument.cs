namespace IdPhoto.AspNetCore.Documents;

/// <summary>A photo made upright and sRGB.</summary>
/// <param name="JobId">The job, for deleting it.</param>
/// <param name="Photo">The photo.</param>
/// <param name="Changes">
/// What was changed: <c>turned-upright</c>, <c>colour-conversion</c>, <c>alpha-flattened</c>, the corrections that were made
/// (<c>denoised</c>, <c>white-balanced</c>, <c>exposure-corrected</c>, <c>retouched</c>, <c>sharpened</c>), <c>format</c>, <c>metadata-removed</c>.
/// </param>
public sealed record PreprocessDocument(string JobId, FileDocument Photo, IReadOnlyList<string> Changes);
