using NetVips;

namespace IdPhoto.Imaging;

/// <summary>What to tell somebody whose file cannot be decoded.</summary>
internal static class DecodeFailure
{
    public static IdPhotoException Unknown(ReadOnlySpan<byte> file) => new(
        IdPhotoErrorCode.UnsupportedFormat,
        $"{FormatSniffer.Describe(file)}. Formats that are read: {FormatSniffer.Readable}. Convert it to one of these.");

    public static IdPhotoException Of(PhotoFormat format, VipsException exception)
    {
        var reason = LibVips.Reason(exception);
        return IsCodecMissing(format, reason)
            ? new(
                IdPhotoErrorCode.UnsupportedFormat,
                $"The file is {Name(format)}, and this process's libvips could not decode it ({reason}). "
                + "Convert the photo to JPEG, or load a libvips that was built with libheif and libde265: NetVips.Native leaves the HEVC "
                + "decoder out because of its patents.",
                exception)
            : new(
                IdPhotoErrorCode.CorruptImage,
                $"The file begins like {Name(format)} but cannot be decoded to the end ({reason}). "
                + "It is damaged or was cut off on the way: send the original once more.",
                exception);
    }

    private static string Name(PhotoFormat format) =>
        format == PhotoFormat.WebP ? "WebP" : format.ToString().ToUpperInvariant();

    // libheif 1.17 to 1.21: "Unsupported codec", "No decoding plugin installed for this compression format", "Support for this
    // compression format has not been built in". A libvips without libheif: class "heifload_source" not found.
    private static readonly string[] MissingCodec = ["Unsupported codec", "No decoding plugin", "not been built in", "not found"];

    // libvips keeps its error text once per process: under load a reason may be another call's. HEIC, whose decoder is missing almost
    // everywhere, is therefore not judged by it.
    private static bool IsCodecMissing(PhotoFormat format, string reason) =>
        format is PhotoFormat.Heic
        || (format is PhotoFormat.Avif && MissingCodec.Any(words => reason.Contains(words, StringComparison.OrdinalIgnoreCase)));
}
