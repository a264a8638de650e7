using System.Diagnostics.CodeAnalysis;
using IdPhoto.Templates;

namespace IdPhoto.AspNetCore.Hivision;

/// <summary>Documents that are nothing but a size: HivisionIDPhotos' API knows no others.</summary>
internal sealed class SizeTemplates : ITemplateProvider
{
    /// <summary>The id of a size.</summary>
    /// <exception cref="IdPhotoException">The size is out of range.</exception>
    public static string Id(int width, int height, int dpi) =>
        width is >= 50 and <= 4000 && height is >= 50 and <= 4000 && dpi is >= 72 and <= 1200
            ? FormattableString.Invariant($"size-{width}-{height}-{dpi}")
            : throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest, FormattableString.Invariant($"A photo of {width} × {height} pixels at {dpi} dpi is not made: 50 to 4000 pixels, 72 to 1200 dpi."));

    public bool TryGet(string id, [NotNullWhen(true)] out PhotoTemplate? template)
    {
        ArgumentNullException.ThrowIfNull(id);
        template = id.Split('-') is ["size", var width, var height, var dpi]
            ? Of(id, int.Parse(width), int.Parse(height), int.Parse(dpi))
            : null;
        return template is not null;
    }

    public IEnumerable<PhotoTemplate> Find(TemplateQuery query) => [];

    private static PhotoTemplate Of(string id, int width, int height, int dpi) => new()
    {
        Id = id,
        Name = FormattableString.Invariant($"{width} × {height} pixels"),
        Country = string.Empty,
        Document = DocumentKind.Generic,
        Digital = new TemplateTarget { WidthPx = width, HeightPx = height, Dpi = dpi },
        Head = new HeadRules { Height = new FrameRange(0, 1) },
        Backgrounds = [Rgb.White],
        Sources = [],
        Confidence = TemplateConfidence.Low,
    };
}
