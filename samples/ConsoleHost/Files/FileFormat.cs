namespace IdPhoto.ConsoleHost.Files;

/// <summary>File formats as a file's name and this program's output spell them.</summary>
internal static class FileFormat
{
    /// <summary>The format that a file name's extension means.</summary>
    /// <returns>Null when the extension means none that the library writes.</returns>
    public static PhotoFormat? FromName(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JPG" or ".JPEG" => PhotoFormat.Jpeg,
        ".PNG" => PhotoFormat.Png,
        ".WEBP" => PhotoFormat.WebP,
        ".TIF" or ".TIFF" => PhotoFormat.Tiff,
        _ => null,
    };

    /// <summary>The extension of a format's files, with its dot.</summary>
    public static string Extension(PhotoFormat format) => format == PhotoFormat.Jpeg ? ".jpg" : $".{Word(format)}";

    /// <summary>The format as <c>--format</c> takes it.</summary>
    public static string Word(PhotoFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>The format to make, when a file's name and perhaps <c>--format</c> state it.</summary>
    /// <param name="path">The file to write; null when the program names it.</param>
    /// <param name="asked">The format of <c>--format</c>; null when absent.</param>
    /// <exception cref="CommandLineException">The two contradict each other, or the name means no format.</exception>
    public static PhotoFormat? Decide(string? path, PhotoFormat? asked)
    {
        if (path is null || Path.GetExtension(path).Length == 0)
        {
            return asked;
        }

        var named = FromName(path);
        if (named is null && asked is null)
        {
            throw new CommandLineException(
                CommandLineException.InvalidUsage,
                $"'{path}' does not say which format to write: end it in .jpg, .png, .webp or .tif, or give --format.");
        }

        if (named is not null && asked is not null && named != asked)
        {
            throw new CommandLineException(
                CommandLineException.InvalidUsage,
                $"'{path}' and '--format {Word(asked.Value)}' contradict each other: end the name in {Extension(asked.Value)}, "
                + "or leave --format out.");
        }

        return asked ?? named;
    }

    /// <summary>Checks that a file name does not claim another format than the file has.</summary>
    /// <exception cref="CommandLineException">It does.</exception>
    public static void Require(string path, PhotoFormat format)
    {
        if (FromName(path) is { } named && named != format)
        {
            throw new CommandLineException(
                CommandLineException.InvalidUsage,
                $"'{path}' would hold a file in {Word(format)} format: end its name in {Extension(format)}.");
        }
    }
}
