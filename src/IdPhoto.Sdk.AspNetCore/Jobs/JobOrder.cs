namespace IdPhoto.AspNetCore.Jobs;

/// <summary>What a client asked for. The same words as the fields of the request, checked when it came in.</summary>
public sealed record JobOrder
{
    /// <summary>What is to be done.</summary>
    public JobKind Kind { get; init; }

    /// <summary>The photos.</summary>
    public IReadOnlyList<JobUpload> Uploads { get; init; } = [];

    /// <summary>The document's id.</summary>
    public string Template { get; init; } = DefaultTemplate;

    /// <summary>The background; null is the document's own.</summary>
    public string? Background { get; init; }

    /// <summary>The file format; null is the document's own.</summary>
    public PhotoFormat? Format { get; init; }

    /// <summary>Print or digital.</summary>
    public PhotoTarget Target { get; init; }

    /// <summary>Dots per inch; null is the document's own.</summary>
    public int? Dpi { get; init; }

    /// <summary>The smallest file, kilobytes of 1024 bytes.</summary>
    public int? MinKb { get; init; }

    /// <summary>The largest file, kilobytes of 1024 bytes.</summary>
    public int? MaxKb { get; init; }

    /// <summary>The matting model; null is the service's own.</summary>
    public string? Matting { get; init; }

    /// <summary>The face detector; null is the service's own.</summary>
    public string? Detector { get; init; }

    /// <summary>Which face.</summary>
    public FaceSelection Face { get; init; }

    /// <summary>The paper of a print sheet; null makes none.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether to also make the crop at the photo's own resolution.</summary>
    public bool Hd { get; init; }

    /// <summary>Whether to also cut the person out.</summary>
    public bool Cutout { get; init; }

    /// <summary>Whether to also write the report as a web page.</summary>
    public bool Report { get; init; }

    /// <summary>Whether to mirror the photo.</summary>
    public bool Mirror { get; init; }

    /// <summary>Whether to take a colour cast out.</summary>
    public bool WhiteBalance { get; init; }

    /// <summary>Whether to make the photo lighter or darker where it needs it.</summary>
    public bool Exposure { get; init; }

    /// <summary>The median luminance that the photo is brought to; null lets the photo itself show whether its light was wrong.</summary>
    public double? ExposureTarget { get; init; }

    /// <summary>Whether to smooth grain.</summary>
    public bool Denoise { get; init; }

    /// <summary>Whether to sharpen.</summary>
    public bool Sharpen { get; init; }

    /// <summary>The beauty options of HivisionIDPhotos, <c>whitening=5,saturation=10</c>; null makes none.</summary>
    public string? Retouch { get; init; }

    /// <summary>Whether a checked photo is a finished one.</summary>
    public bool Finished { get; init; }

    /// <summary>The language of remedies: <c>en</c> or <c>zh</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whom to tell when it is done.</summary>
    public Uri? CallbackUrl { get; init; }

    /// <summary>The most widespread size: passports of most of Europe, Asia and Oceania, and ICAO's own example.</summary>
    internal const string DefaultTemplate = "icao-portrait-35x45";
}
