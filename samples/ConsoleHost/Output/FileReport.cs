using System.Text.Json.Serialization;
using IdPhoto.ConsoleHost.Files;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>A file that was written.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Width">The width, pixels.</param>
/// <param name="Height">The height, pixels.</param>
/// <param name="Dpi">The resolution written into it.</param>
/// <param name="Format">Its format, as <c>--format</c> takes it.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record FileReport(string Path, int Width, int Height, int Dpi, string Format, int Bytes)
{
    /// <summary>What was done to this picture, where it is not what was done to the photo.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Alteration>? Alterations { get; init; }

    public static FileReport From(string path, EncodedPhoto photo) =>
        new(path, photo.Width, photo.Height, photo.Dpi, FileFormat.Word(photo.Format), photo.Bytes.Length);
}
