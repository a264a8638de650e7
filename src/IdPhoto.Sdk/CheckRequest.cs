using System.Globalization;

namespace IdPhoto;

/// <summary>What a photo is to be checked against.</summary>
/// <param name="TemplateId">The document, for instance <c>eu-schengen-visa</c>.</param>
public sealed record CheckRequest(string TemplateId)
{
    /// <summary>Print or digital. Default: digital where the document has it, else print.</summary>
    public PhotoTarget Target { get; init; }

    /// <summary>
    /// Whether the picture is a photo as taken, from which an ID photo is to be made (the default), or a finished ID photo that is to be
    /// judged as it is.
    /// </summary>
    public CompliancePhase Phase { get; init; }

    /// <summary>The background that the finished photo is to get; null takes what <see cref="IdPhotoRequest"/> takes. Of no account for a finished photo.</summary>
    public Background? Background { get; init; }

    /// <summary>Whether edits that the document forbids would be made all the same. Of no account for a finished photo.</summary>
    public EditConsent Edits { get; init; }

    /// <summary>The language of the remedies: English, or Chinese for any <c>zh</c> culture. Default English.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;
}
