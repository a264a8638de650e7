using NetVips;

namespace IdPhoto.Imaging;

/// <summary>JPEG for services that take pictures, without metadata and without a document's demands on the file.</summary>
internal static class PlainJpeg
{
    private static readonly int[] Qualities = [92, 85, 75, 60, 40];

    /// <summary>The best of a few qualities that fits.</summary>
    /// <exception cref="IdPhotoException">None fits (<see cref="IdPhotoErrorCode.ImageTooLarge"/>).</exception>
    public static unsafe byte[] Encode(PhotoImage photo, int maxBytes)
    {
        LibVips.EnsureLoaded();
        fixed (byte* pixels = photo.Pixels)
        {
            using var image = LibVips.Wrap(pixels, photo.Width, photo.Height, PhotoImage.Channels);
            foreach (var quality in Qualities)
            {
                var file = image.JpegsaveBuffer(q: quality, keep: Enums.ForeignKeep.None);
                if (file.Length <= maxBytes)
                {
                    return file;
                }
            }
        }

        throw new IdPhotoException(
            IdPhotoErrorCode.ImageTooLarge, $"No JPEG of this {photo.Width}×{photo.Height} picture is as small as {maxBytes} bytes. Use a smaller photo.");
    }
}
