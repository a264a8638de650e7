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

    /// <summary>The print that a sheet shows; null where none is wanted.</summary>
    public TemplateTarget? SheetTarget { get; init; }

    /// <summary>Whether the photo is wanted at its own resolution, not only at the target's.</summary>
    public bool NeedsFullPhoto { get; init; }

    /// <summary>Whether the upload is a finished ID photo, to be judged as it is.</summary>
    public bool IsFinished { get; init; }

    /// <summary>Whether the photo is mirrored.</summary>
    public bool Mirrors { get; init; }

    public bool MirrorRefused => Request.Mirror && !Mirrors;

    /// <summary>The corrections that are made; null for none.</summary>
    public ToneOptions? Tone { get; init; }

    public bool ToneRefused => Request.Tone is { Any: true } && Tone is null;

    public bool EditsForbidden => Template.EditPolicy == EditPolicy.NoBackgroundReplacement;

    public bool KeepsBackground => Background is OriginalBackground;

    /// <exception cref="IdPhotoException">The template is not known, or the request does not fit it.</exception>
    public static PhotoOrder Resolve(IdPhotoRequest request, ITemplateProvider templates)
    {
        var template = templates.GetRequired(request.TemplateId);
        var target = RequestedTarget.Resolve(request, template);
        var keeps = request.Edits == EditConsent.FollowDocument && template.EditPolicy == EditPolicy.NoBackgroundReplacement;
        var background = keeps ? Background.Original : request.Background ?? Background.Solid(template.Backgrounds[0]);
        request.Watermark?.Validate();
        request.Tone?.Validate();
        return new PhotoOrder
        {
            Request = request,
            Template = template,
            Target = target,
            Background = background,
            Format = ChooseFormat(request.Format, target.Formats, background),
            SheetTarget = Pipeline.SheetTarget.Resolve(request, template, target, background),
            NeedsFullPhoto = request.IncludeHd,
            Mirrors = request.Mirror && !keeps,
            Tone = !keeps && request.Tone is { Any: true } tone ? tone : null,
            BackgroundRefused = keeps && request.Background is not (null or OriginalBackground),
        };
    }

    /// <summary>The order whose photo would be made where one is only checked.</summary>
    /// <exception cref="IdPhotoException">The template is not known.</exception>
    public static PhotoOrder Resolve(CheckRequest request, ITemplateProvider templates)
    {
        var order = new IdPhotoRequest(request.TemplateId)
        {
            Target = request.Target,
            Background = request.Background,
            Edits = request.Edits,
            Faces = FaceSelection.Largest,
            Culture = request.Culture,
        };
        var finished = request.Phase == CompliancePhase.Finished;
        return Resolve(order, templates) with { NeedsFullPhoto = finished, IsFinished = finished };
    }

    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.InvalidRequest"/>: the format has no transparency.</exception>
    public static PhotoFormat ChooseFormat(PhotoFormat? wanted, IReadOnlyList<PhotoFormat> accepted, Background background)
    {
        var transparent = background is TransparentBackground;
        if (transparent && wanted == PhotoFormat.Jpeg)
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest, "JPEG has no transparency. Ask for PNG, WebP or TIFF, or for another background.");
        }

        return wanted ?? (transparent ? PhotoFormat.Png : accepted.Count > 0 ? accepted[0] : PhotoFormat.Jpeg);
    }
}
