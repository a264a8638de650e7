namespace IdPhoto.Pipeline;

/// <summary>The print that a request's sheet shows.</summary>
internal static class SheetTarget
{
    /// <summary>The print at the sheet's resolution; null where no sheet is wanted.</summary>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: the document is not printed, the print does not fit on the paper, or has no background.
    /// </exception>
    public static TemplateTarget? Resolve(IdPhotoRequest request, PhotoTemplate template, TemplateTarget target, Background background)
    {
        if (request.Sheet is not { } sheet)
        {
            return null;
        }

        if (background is TransparentBackground)
        {
            throw new IdPhotoException(IdPhotoErrorCode.InvalidRequest, "A sheet is printed, which needs a background: ask for one, or for no sheet.");
        }

        var print = target.WidthMm is null ? template.Print : target;
        if (print is not { WidthMm: { } width, HeightMm: { } height })
        {
            throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest, $"{template.Id} has no print size: a sheet cannot be made of it. Choose a document that is printed.");
        }

        // Whether it fits is known before any work is done.
        _ = SheetLayout.Plan([new(width, height)], sheet);
        return RequestedTarget.AtResolution(print, sheet.Dpi, isPrint: true);
    }
}
