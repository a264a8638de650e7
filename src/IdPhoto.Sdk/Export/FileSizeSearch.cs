using System.Globalization;

namespace IdPhoto.Export;

/// <summary>
/// Finds the best encoding whose file falls into a window of sizes. Template rules count kilobytes of 1024 bytes; both ends belong to
/// the window.
/// </summary>
internal static class FileSizeSearch
{
    /// <param name="writer">The format: whether it has qualities, and how it is padded.</param>
    /// <param name="encode">Quality → file. Called about eight times when the first quality does not fit.</param>
    /// <param name="settings">The window and the quality to begin with.</param>
    /// <exception cref="IdPhotoException"><see cref="IdPhotoErrorCode.FileSizeUnreachable"/>.</exception>
    public static (byte[] File, int Quality) Run(IPhotoFileWriter writer, Func<int, byte[]> encode, EncodeSettings settings)
    {
        var min = (settings.MinKilobytes ?? 0) * 1024L;
        var max = settings.MaxKilobytes * 1024L ?? long.MaxValue;
        var quality = settings.Quality;
        var file = encode(quality);
        if (writer.IsLossy && file.Length > max)
        {
            (file, quality) = Highest(encode, 1, quality - 1, max) ?? (encode(1), 1);
        }
        else if (writer.IsLossy && file.Length < min)
        {
            (file, quality) = Highest(encode, quality + 1, 100, max) ?? (file, quality);
        }

        if (file.Length > max)
        {
            throw TooLarge(writer, file.Length, quality, settings);
        }

        // Padding has a least length: where it would overshoot a very narrow window, a lower quality leaves room for it.
        while (file.Length < min)
        {
            var padding = Math.Max(min - file.Length, writer.MinPadding);
            if (file.Length + padding <= max)
            {
                return (writer.Pad(file, (int)padding), quality);
            }

            if (!writer.IsLossy || quality == 1)
            {
                throw TooNarrow(writer, file.Length, settings);
            }

            file = encode(--quality);
        }

        return (file, quality);
    }

    /// <summary>
    /// Bisection: size grows with quality, but for exceptions of a few bytes between neighbours, which can cost one step of quality and
    /// never the bound, because every file is measured.
    /// </summary>
    private static (byte[] File, int Quality)? Highest(Func<int, byte[]> encode, int low, int high, long max)
    {
        (byte[], int)? best = null;
        while (low <= high)
        {
            var middle = (low + high + 1) / 2;
            var file = encode(middle);
            if (file.Length <= max)
            {
                best = (file, middle);
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return best;
    }

    private static IdPhotoException TooLarge(IPhotoFileWriter writer, int bytes, int quality, EncodeSettings settings) => new(
        IdPhotoErrorCode.FileSizeUnreachable,
        $"The picture as {writer.Format} has {Kilobytes(bytes)} KB"
        + (writer.IsLossy ? $" even at quality {quality}" : " and the format is lossless")
        + $"; the limit is {settings.MaxKilobytes} KB (MaxKilobytes). "
        + (writer.IsLossy ? "Ask for fewer pixels or raise the limit." : "Write JPEG, ask for fewer pixels or raise the limit."));

    private static IdPhotoException TooNarrow(IPhotoFileWriter writer, int bytes, EncodeSettings settings) => new(
        IdPhotoErrorCode.FileSizeUnreachable,
        $"The picture as {writer.Format} has {Kilobytes(bytes)} KB, and filling it up adds at least {writer.MinPadding} bytes, which "
        + $"oversteps the window of {settings.MinKilobytes} to {settings.MaxKilobytes} KB (MinKilobytes, MaxKilobytes). Widen it by 1 KB.");

    private static string Kilobytes(int bytes) => (bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);
}
