using IdPhoto.AspNetCore.Jobs;
using Microsoft.OpenApi;

namespace IdPhoto.AspNetCore.OpenApi;

/// <summary>One field of the forms, as the API's description names it.</summary>
internal sealed record FormField(string Name, JsonSchemaType Type, string Description, string? Example = null, params string[] Words)
{
    private static readonly FormField[] Photo =
    [
        new("template", JsonSchemaType.String, "The document's id. Default icao-portrait-35x45; GET /templates lists them.", "eu-schengen-visa"),
        new("target", JsonSchemaType.String, "The file for an upload or the print. Default: the file where the document has one.", null, "default", "print", "digital"),
        new("background", JsonSchemaType.String, "A colour name, #RRGGBB, transparent, linear:#TOP,#BOTTOM, radial:#CENTRE,#CORNER or keep. Default: the document's.", "white"),
        new("matting", JsonSchemaType.String, "The matting model; GET /models lists them.", "selfie"),
        new("detector", JsonSchemaType.String, "The face detector; GET /models lists them.", "blazeface"),
        new("language", JsonSchemaType.String, "The language of remedies. Default en.", null, "en", "zh"),
    ];

    private static readonly FormField[] File =
    [
        new("format", JsonSchemaType.String, "The file format. Default: the document's.", null, "jpeg", "png", "webp", "tiff"),
        new("dpi", JsonSchemaType.Integer, "Dots per inch, 72 to 1200. Default: the document's.", "300"),
        new("minKb", JsonSchemaType.Integer, "The smallest file, KB of 1024 bytes."),
        new("maxKb", JsonSchemaType.Integer, "The largest file, KB of 1024 bytes.", "240"),
    ];

    private static readonly FormField[] Make =
    [
        new("face", JsonSchemaType.String, "Which face. Default single: more than one is an error.", null, "single", "largest"),
        new("sheet", JsonSchemaType.String, "Also print the photo on this paper, filled: 4x6, 5x7, 6x8, 8x10, a4, a5, a6, letter, 10x15, 13x18, …", "4x6"),
        new("hd", JsonSchemaType.Boolean, "Also the same crop at the photo's own resolution."),
        new("cutout", JsonSchemaType.Boolean, "Also the person on transparent ground, PNG."),
        new("report", JsonSchemaType.Boolean, "Also the report as a web page."),
        new("mirror", JsonSchemaType.Boolean, "Mirror the photo left to right."),
        new("callbackUrl", JsonSchemaType.String, "An https address that is told when the job has ended, where the service allows it."),
    ];

    private static readonly FormField[] Correct =
    [
        new("whiteBalance", JsonSchemaType.Boolean, "Take a colour cast out."),
        new("exposure", JsonSchemaType.Boolean, "Make the photo lighter, by one stop at most, where nothing in it is light, or a burnt out face darker."),
        new("exposureTarget", JsonSchemaType.Number, "The median luminance that exposure aims at, linear, 0.05 to 0.6; implies it.", "0.27"),
        new("denoise", JsonSchemaType.Boolean, "Smooth grain."),
        new("sharpen", JsonSchemaType.Boolean, "Sharpen lightness."),
        new("retouch", JsonSchemaType.String, "HivisionIDPhotos' beauty options: whitening, saturation, contrast, brightness, sharpen.", "whitening=5,saturation=10"),
    ];

    /// <summary>The fields of one kind of job, in the order in which they are read best.</summary>
    public static IEnumerable<FormField> Of(JobKind kind) => kind switch
    {
        JobKind.Preprocess => [.. File, .. Correct],
        JobKind.Check => [.. Photo, new("finished", JsonSchemaType.Boolean, "The photo is a finished ID photo, to be judged as it is.")],
        _ => [.. Photo, .. File, .. Make, .. Correct],
    };
}
