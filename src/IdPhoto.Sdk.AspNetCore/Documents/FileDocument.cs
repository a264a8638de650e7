using IdPhoto.AspNetCore.Jobs;

namespace IdPhoto.AspNetCore.Documents;

/// <summary>A file that a job made, as clients see it.</summary>
/// <param name="Kind"><c>photo</c>, <c>hd</c>, <c>cutout</c>, <c>sheet</c>, <c>report</c> or <c>archive</c>.</param>
/// <param name="Photo">The number of the upload that it was made of, from 0.</param>
/// <param name="Url">Where it is, for a while: signed, needs no API key.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Width">Columns, for a picture.</param>
/// <param name="Height">Rows, for a picture.</param>
/// <param name="Dpi">Dots per inch, for a picture.</param>
/// <param name="Bytes">Its length.</param>
public sealed record FileDocument(string Kind, int Photo, string Url, string ContentType, int? Width, int? Height, int? Dpi, long Bytes)
{
    /// <summary>What was done to the picture: <c>background-replaced</c>. A cut-out's may be more than the photo's.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    internal static FileDocument From(JobFile file, string url) =>
        new(file.Kind, file.Photo, url, file.ContentType, file.Width, file.Height, file.Dpi, file.Bytes) { Changes = file.Changes };
}
