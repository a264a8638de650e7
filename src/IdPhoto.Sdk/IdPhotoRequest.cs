using System.Globalization;

namespace IdPhoto;

/// <summary>What is wanted of one photo. Everything but the template has a default.</summary>
/// <param name="TemplateId">The document, for instance <c>eu-schengen-visa</c>.</param>
public sealed record IdPhotoRequest(string TemplateId)
{
    /// <summary>Print or digital. Default: digital where the document has it, else print.</summary>
    public PhotoTarget Target { get; init; }

    /// <summary>
    /// The background; null takes the document's preferred colour, or leaves the photo's own where the document forbids replacing it.
    /// </summary>
    public Background? Background { get; init; }

    /// <summary>Whether edits that the document forbids are made all the same. Default: they are not.</summary>
    public EditConsent Edits { get; init; }

    /// <summary>Which face to take when there are several. Default: more than one is an error.</summary>
    public FaceSelection Faces { get; init; }

    /// <summary>
    /// Whether the photo is mirrored left to right, for instance to undo what a front camera did. Default no. Where the document forbids
    /// edits it is refused, with a warning, unless <see cref="Edits"/> allows it.
    /// </summary>
    public bool Mirror { get; init; }

    /// <summary>
    /// Corrections of light, colour and grain; null makes none. Where the document forbids edits they are refused, with a warning, unless
    /// <see cref="Edits"/> allows them.
    /// </summary>
    public ToneOptions? Tone { get; init; }

    /// <summary>How much work is spent on the edge between person and background. Default <see cref="MatteQuality.Balanced"/>.</summary>
    public MatteQuality MatteQuality { get; init; } = MatteQuality.Balanced;

    /// <summary>The file format; null takes the document's preferred one, JPEG where it states none.</summary>
    public PhotoFormat? Format { get; init; }

    /// <summary>
    /// The resolution, 72 to 1200 dots per inch; null takes the document's. For a print it sets the pixels (millimetres stay),
    /// for a file only the number that is written into it.
    /// </summary>
    public int? Dpi { get; init; }

    /// <summary>The smallest allowed file, kilobytes of 1024 bytes; null takes the document's.</summary>
    public int? MinKilobytes { get; init; }

    /// <summary>The largest allowed file, kilobytes of 1024 bytes; null takes the document's.</summary>
    public int? MaxKilobytes { get; init; }

    /// <summary>Whether to also return the same crop at the photo's own resolution (never enlarged).</summary>
    public bool IncludeHd { get; init; }

    /// <summary>Whether to also return the person cut out on transparent ground, as PNG at the output's size.</summary>
    public bool IncludeCutout { get; init; }

    /// <summary>
    /// The paper to also print the photo on, filled; null makes no sheet. It shows the print (the template's millimetres at the sheet's own
    /// resolution), also where <see cref="Target"/> is the file for an upload.
    /// </summary>
    public SheetOptions? Sheet { get; init; }

    /// <summary>
    /// A text over everything that is returned, for previews; null for none. The report still judges the photo without it: the photo that is
    /// handed out in the end.
    /// </summary>
    public Watermark? Watermark { get; init; }

    /// <summary>
    /// Whether to check the photo as taken and the finished one against the document. Default: yes; it costs less than the photo itself.
    /// </summary>
    public bool IncludeCompliance { get; init; } = true;

    /// <summary>The language of the report's remedies: English, or Chinese for any <c>zh</c> culture. Default English.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;
}
