using System.Text.Json;

namespace IdPhoto.Templates;

/// <summary>Reads templates from JSON. The format is described by <c>template.schema.json</c> and in <c>docs/templates.md</c>.</summary>
public static class TemplateFile
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the templates of a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidTemplate"/>: the file cannot be read, is not JSON, or a template breaks a rule of the format;
    /// the message names the file, the template and the field.
    /// </exception>
    public static IReadOnlyList<PhotoTemplate> Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidTemplate, $"{path}: the template file cannot be opened. Check the path and the rights. ({e.Message})", e);
        }
    }

    /// <summary>Reads templates from a stream, to its end. The stream stays open.</summary>
    /// <param name="stream">UTF-8 JSON.</param>
    /// <param name="name">What error messages call the stream, for instance its file name.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidTemplate"/>: the text is not JSON, or a template breaks a rule of the format;
    /// the message names <paramref name="name"/>, the template and the field.
    /// </exception>
    public static IReadOnlyList<PhotoTemplate> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using var document = Parse(stream, name);
        return TemplateFileReader.Read(document.RootElement, name);
    }

    private static JsonDocument Parse(Stream stream, string name)
    {
        try
        {
            return JsonDocument.Parse(stream, Options);
        }
        catch (JsonException e)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidTemplate,
                $"{name}: not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}. {e.Message}",
                e);
        }
    }
}
