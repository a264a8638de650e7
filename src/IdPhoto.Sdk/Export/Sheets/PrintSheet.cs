using IdPhoto.Export;
using IdPhoto.Export.Sheets;

namespace IdPhoto;

/// <summary>Puts finished photos on paper at their true size.</summary>
public static class PrintSheet
{
    /// <summary>Fills a sheet with one photo.</summary>
    /// <param name="photo">The picture. Read only.</param>
    /// <param name="widthMm">The width of the print, 5 to 1000 millimetres.</param>
    /// <param name="heightMm">The height of the print, 5 to 1000 millimetres.</param>
    /// <param name="options">The paper and the rules; null takes the defaults.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: the photo does not fit or has another shape, or an option is out of its range.
    /// <see cref="IdPhotoErrorCode.FileSizeUnreachable"/>: no file of the sheet is as small as <see cref="SheetOptions.MaxKilobytes"/>.
    /// </exception>
    public static EncodedPhoto Create(PhotoImage photo, double widthMm, double heightMm, SheetOptions? options = null) =>
        Create([new SheetPhoto(photo, new SheetItem(widthMm, heightMm))], options);

    /// <summary>Puts several photos, or sizes, on one sheet.</summary>
    /// <param name="photos">The pictures with their sizes and counts; at least one.</param>
    /// <param name="options">The paper and the rules; null takes the defaults.</param>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: they do not all fit, one has another shape than its print, or an option is out of its range.
    /// <see cref="IdPhotoErrorCode.FileSizeUnreachable"/>: no file of the sheet is as small as <see cref="SheetOptions.MaxKilobytes"/>.
    /// </exception>
    public static EncodedPhoto Create(IReadOnlyList<SheetPhoto> photos, SheetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(photos);
        options ??= new();
        var layout = SheetLayout.Plan([.. photos.Select(p => p.Item)], options);
        foreach (var (photo, item) in options.AllowStretch ? [] : photos)
        {
            item.RequireShape(photo.Width, photo.Height);
        }

        using var sheet = SheetPainter.Paint([.. photos.Select(p => p.Photo)], layout, options);
        return new PhotoEncoder().Encode(sheet, new EncodeSettings { Format = options.Format, Dpi = options.Dpi, MaxKilobytes = options.MaxKilobytes });
    }
}
