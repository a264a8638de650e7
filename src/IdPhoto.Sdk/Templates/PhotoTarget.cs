namespace IdPhoto;

/// <summary>Which of a template's targets to make.</summary>
public enum PhotoTarget
{
    /// <summary>The digital one where the template has it, else print.</summary>
    Default,

    /// <summary>The print: millimetres at a resolution.</summary>
    Print,

    /// <summary>The file for an upload: pixels, file size, format.</summary>
    Digital,
}
