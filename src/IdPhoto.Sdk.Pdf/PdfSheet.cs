using IdPhoto.Export;
using IdPhoto.Pdf;

namespace IdPhoto;

/// <summary>Puts finished photos on paper at their true size, as a PDF of one page: photos as pictures, cut lines as vectors.</summary>
/// <remarks>
/// Thread-safe. A photo that lies several times on the sheet is in the file once. Of <see cref="SheetOptions"/>, the resolution, the
/// format and the largest file have no meaning here: photos keep their own pixels.
/// </remarks>
public static class PdfSheet
{
    private const int JpegQuality = 95;

    /// <summary>Fills a sheet with one finished photo. A JPEG file is embedded byte for byte.</summary>
    /// <param name="photo">The file, for instance <see cref="IdPhotoResult.Hd"/>: JPEG or PNG.</param>
    /// <param name="item">Its print size and count.</param>
    /// <param name="options">The paper and the rules; null takes the defaults.</param>
    /// <returns>The PDF file.</returns>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: the photo does not fit, has another shape, or is neither JPEG nor PNG, or an option is out of its range.
    /// </exception>
    public static byte[] Create(EncodedPhoto photo, SheetItem item, SheetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(item);
        return photo.Format is PhotoFormat.Jpeg or PhotoFormat.Png
            ? Create([photo], [item], options)
            : throw new IdPhotoException(
                IdPhotoErrorCode.InvalidRequest, $"A PDF embeds JPEG and PNG; the photo is {photo.Format}. Make it as JPEG or PNG.");
    }

    /// <summary>Puts several photos, or sizes, on one sheet.</summary>
    /// <param name="photos">The pictures with their sizes and counts; at least one. Each is encoded as JPEG of quality 95, once.</param>
    /// <param name="options">The paper and the rules; null takes the defaults.</param>
    /// <returns>The PDF file.</returns>
    /// <exception cref="IdPhotoException">
    /// <see cref="IdPhotoErrorCode.InvalidRequest"/>: they do not all fit, one has another shape than its print, or an option is out of its range.
    /// </exception>
    public static byte[] Create(IReadOnlyList<SheetPhoto> photos, SheetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(photos);
        var (encoder, settings) = (new PhotoEncoder(), new EncodeSettings { Format = PhotoFormat.Jpeg, Dpi = 300, Quality = JpegQuality });
        return Create([.. photos.Select(p => encoder.Encode(p.Photo, settings))], [.. photos.Select(p => p.Item)], options);
    }

    private static byte[] Create(IReadOnlyList<EncodedPhoto> photos, IReadOnlyList<SheetItem> items, SheetOptions? options)
    {
        options ??= new();
        var layout = SheetLayout.Plan(items, options);
        foreach (var (photo, item) in options.AllowStretch ? [] : photos.Zip(items))
        {
            item.RequireShape(photo.Width, photo.Height);
        }

        return PdfPageWriter.Write(layout, photos, options.CutLines);
    }
}
