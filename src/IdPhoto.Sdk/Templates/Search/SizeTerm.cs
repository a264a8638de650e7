using System.Globalization;
using System.Text.RegularExpressions;

namespace IdPhoto.Templates;

/// <summary>A size as people type it: <c>35x45</c>, <c>35×45mm</c>, <c>2x2 inch</c>, <c>600x600px</c>.</summary>
internal sealed partial class SizeTerm
{
    private const double MillimetresPerInch = 25.4;

    // Two inches are 50.8 mm and are written as 51 and as 50.8.
    private const double TolerableMm = 0.5;

    private readonly double _width;
    private readonly double _height;
    private readonly string _unit;

    private SizeTerm(Match match)
    {
        _width = double.Parse(match.Groups["width"].Value, CultureInfo.InvariantCulture);
        _height = double.Parse(match.Groups["height"].Value, CultureInfo.InvariantCulture);
        _unit = match.Groups["unit"].Value.ToUpperInvariant();
    }

    /// <summary>The size that a text consists of.</summary>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: it is none.</exception>
    public static SizeTerm ParseAll(string text) =>
        Pattern().Match(text) is { Success: true } match && match.Length == text.Trim().Length
            ? new(match)
            : throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest,
                $"'{text}' is not a size. Give width and height, for instance 35x45mm, 3.5x4.5cm, 2x2in or 600x600px.");

    /// <summary>Takes the sizes out of a text.</summary>
    /// <returns>The sizes, and the text that remains.</returns>
    public static (IReadOnlyList<SizeTerm> Sizes, string Words) Extract(string text)
    {
        var sizes = Pattern().Matches(text).Select(m => new SizeTerm(m)).ToList();
        return (sizes, Pattern().Replace(text, " "));
    }

    /// <summary>Whether the print or the file has this size.</summary>
    public bool Matches(PhotoTemplate template) => _unit switch
    {
        "PX" or "PIXELS" => IsPixels(template),
        "IN" or "INCH" or "INCHES" => IsPrint(template.Print, MillimetresPerInch),
        "CM" => IsPrint(template.Print, 10),
        "MM" => IsPrint(template.Print, 1),
        _ => IsPrint(template.Print, 1) || IsPixels(template),
    };

    private bool IsPixels(PhotoTemplate template) =>
        new[] { template.Print, template.Digital }.Any(t => t is not null && t.WidthPx == _width && t.HeightPx == _height);

    private bool IsPrint(TemplateTarget? print, double millimetres) =>
        print is { WidthMm: { } width, HeightMm: { } height }
        && Math.Abs(width - (_width * millimetres)) <= TolerableMm
        && Math.Abs(height - (_height * millimetres)) <= TolerableMm;

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}.])(?<width>\d+(\.\d+)?)\s*[x×*]\s*(?<height>\d+(\.\d+)?)(\s*(?<unit>mm|cm|px|pixels|inches|inch|in))?(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
