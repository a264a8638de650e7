namespace IdPhoto.AspNetCore.Documents;

/// <summary>Formats by their words, media types and file endings.</summary>
internal static class FormatWords
{
    public static string Word(PhotoFormat format) => format.ToString().ToLowerInvariant();

    public static string MediaType(PhotoFormat format) => $"image/{Word(format)}";

    public static string Ending(PhotoFormat format) => format == PhotoFormat.Jpeg ? "jpg" : Word(format);

    public static bool TryParse(string? word, out PhotoFormat format)
    {
        PhotoFormat? found = word?.Trim().ToLowerInvariant() switch
        {
            "jpeg" or "jpg" => PhotoFormat.Jpeg,
            "png" => PhotoFormat.Png,
            "webp" => PhotoFormat.WebP,
            "tiff" or "tif" => PhotoFormat.Tiff,
            "gif" => PhotoFormat.Gif,
            "avif" => PhotoFormat.Avif,
            "heic" => PhotoFormat.Heic,
            _ => null,
        };
        format = found ?? default;
        return found is not null;
    }
}
