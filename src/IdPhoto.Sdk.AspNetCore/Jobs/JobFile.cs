namespace IdPhoto.AspNetCore.Jobs;

/// <summary>A file that a job made.</summary>
/// <param name="Kind"><c>photo</c>, <c>hd</c>, <c>cutout</c>, <c>sheet</c>, <c>report</c> or <c>archive</c>.</param>
/// <param name="Name">Its name in the store and in its address.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its length.</param>
public sealed record JobFile(string Kind, string Name, string ContentType, long Bytes)
{
    /// <summary>The number of the upload that it was made of, from 0.</summary>
    public int Photo { get; init; }

    /// <summary>Columns, for a picture.</summary>
    public int? Width { get; init; }

    /// <summary>Rows, for a picture.</summary>
    public int? Height { get; init; }

    /// <summary>Dots per inch, for a picture.</summary>
    public int? Dpi { get; init; }

    /// <summary>What was done to the picture: <c>background-replaced</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];
}
