using System.Globalization;
using IdPhoto.Compliance.Remedies;
using IdPhoto.Export;
using IdPhoto.Reports;

namespace IdPhoto;

/// <summary>
/// A compliance report to look at: the pictures with crown, chin, eye line, allowed bands and failed checks drawn in, and all findings in
/// words. It holds the person's photo: treat it as one.
/// </summary>
public sealed class VisualReport
{
    private readonly ReportSection[] _sections;
    private readonly string _document;

    /// <summary>The report on a photo that was made: the finished one, and the photo as taken with the planned frame in it.</summary>
    /// <param name="result">What the pipeline returned.</param>
    /// <param name="upload">The file that it was made from. The bytes must not change while a report is written.</param>
    /// <exception cref="ArgumentException">The result has no compliance report: <see cref="IdPhotoRequest.IncludeCompliance"/> was off.</exception>
    public VisualReport(IdPhotoResult result, ReadOnlyMemory<byte> upload)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result is not { Compliance: { } finished, SourceCompliance: { } source })
        {
            throw new ArgumentException("The result has no compliance report: ask for it with IncludeCompliance.", nameof(result));
        }

        (_sections, _document) = ([new(finished, result.Photo.Bytes, result.Alterations), new(source, upload)], result.Template.Name);
    }

    /// <summary>The report on a photo that was checked.</summary>
    /// <param name="report">What the pipeline returned.</param>
    /// <param name="photo">The file that was checked. The bytes must not change while a report is written.</param>
    public VisualReport(ComplianceReport report, ReadOnlyMemory<byte> photo)
    {
        ArgumentNullException.ThrowIfNull(report);
        (_sections, _document) = ([new(report, photo)], report.TemplateId);
    }

    /// <summary>
    /// The report's language: English, or Chinese for any <c>zh</c> culture. Default English. Remedies are in the language of the request
    /// that the report answers.
    /// </summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Whether <see cref="SaveAsync"/> knows what to write into a file of this name: it ends in <c>.html</c>, <c>.htm</c> or <c>.png</c>.</summary>
    public static bool Writes(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsPicture(path) || IsPage(path);
    }

    /// <summary>
    /// The report as one HTML page that loads nothing: pictures inside, light and dark, fit to print, without scripts.
    /// </summary>
    /// <exception cref="IdPhotoException">The file of a picture cannot be read.</exception>
    public string ToHtml() => new HtmlPage(new ReportTexts(SpokenLanguage.Of(Culture))).Write(_document, _sections);

    /// <summary>The judged picture (of a photo that was made: the finished one) with the drawing, PNG; numbers follow the order of <see cref="ComplianceReport.Failures"/>.</summary>
    /// <exception cref="IdPhotoException">The file cannot be read, or the installed libvips cannot draw SVG.</exception>
    public EncodedPhoto ToPng()
    {
        using var picture = ReportPicture.Load(_sections[0].File);
        var drawing = ReportDrawing.Of(_sections[0].Report, picture.Width, picture.Height, weight: 1);
        return PictureOverlay.Draw(
            picture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{picture.Width}\" height=\"{picture.Height}\">{drawing}</svg>");
    }

    /// <summary>Writes the page or the picture, as the file's name asks.</summary>
    /// <param name="path">Where to; ends in <c>.html</c>, <c>.htm</c> or <c>.png</c>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">The name ends otherwise.</exception>
    /// <exception cref="IdPhotoException">As for <see cref="ToHtml"/> and <see cref="ToPng"/>.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IsPage(path))
        {
            return File.WriteAllTextAsync(path, ToHtml(), cancellationToken);
        }

        return IsPicture(path)
            ? ToPng().SaveAsync(path, cancellationToken)
            : throw new ArgumentException($"'{path}' must end in .html or .png.", nameof(path));
    }

    private static bool IsPicture(string path) => Path.GetExtension(path).Equals(".png", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(string path) => Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM";
}
