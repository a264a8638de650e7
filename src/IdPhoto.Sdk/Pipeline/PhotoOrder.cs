using IdPhoto.Templates;

namespace IdPhoto.Pipeline;

/// <summary>A request with all its open ends tied: the document, the frame, the background, the file.</summary>
internal sealed record PhotoOrder
{
    public required IdPhotoRequest Request { get; init; }

    public required PhotoTemplate Template { get; init; }

    public required TemplateTarget Target { get; init; }

    public required Background Background { get; init; }

    public required PhotoFormat Format { get; init; }

    /// <summary>Whether the document's rules keep a background that was asked for from being made.</summary>
    public bool BackgroundRefused { get; init; }

    public bool EditsForbidden => Template.EditPolicy == EditPolicy.NoBackgroundReplacement;

    public bool KeepsBackground => Background is OriginalBackground;

    /// <exception cref="IdPhotoException">The template is not known, or the request does not fit it.</exception>
    public static PhotoOrder Resolve(IdPhotoRequest request, ITemplateProvider templates)
    {
        var template = templates.GetRequired(request.TemplateId);
        var refused = request.Edits == EditConsent.FollowDocument
            && template.EditPolicy == EditPolicy.NoBackgroundReplacement
            && request.Background is not (null or OriginalBackground);
        var background = ChooseBackground(request, template);
        return new PhotoOrder
        {
            Request = request,
            Template = template,
            Target = RequestedTarget.Resolve(request, template),
            Background = background,
            Format = ChooseFormat(request, template, background),
            BackgroundRefused = refused,
        };
    }

    private static Background ChooseBackground(IdPhotoRequest request, PhotoTemplate template)
    {
        if (template.EditPolicy == EditPolicy.NoBackgroundReplacement && request.Edits == EditConsent.FollowDocument)
        {
            return Background.Original;
        }

        return request.Background ?? Background.Solid(template.Backgrounds[0]);
    }

    private static PhotoFormat ChooseFormat(IdPhotoRequest request, PhotoTemplate template, Background background)
    {
        var transparent = background is TransparentBackground;
        if (transparent && request.Format == PhotoFormat.Jpeg)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest, "JPEG has no transparency. Ask for PNG, WebP or TIFF, or for another background.");
        }

        var formats = template.Resolve(request.Target).Formats;
        return request.Format ?? (transparent ? PhotoFormat.Png : formats.Count > 0 ? formats[0] : PhotoFormat.Jpeg);
    }
}
