using IdPhoto.ConsoleHost.Files;

namespace IdPhoto.ConsoleHost.Sheets;

/// <summary>A sheet's file: a picture, or a PDF.</summary>
internal static class SheetFile
{
    /// <summary>Whether a file name means a PDF.</summary>
    public static bool IsPdf(string path) => Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Options with the picture format that a file name means; a PDF has none.</summary>
    /// <exception cref="CommandLineException">The name means nothing that a sheet is written as.</exception>
    public static SheetOptions WithFormatOf(string path, SheetOptions options) => IsPdf(path)
        ? options
        : options with
        {
            Format = FileFormat.FromName(path) ?? throw new CommandLineException(
                CommandLineException.InvalidUsage, $"'{path}' does not say how to write the sheet: end it in .jpg, .png, .tif, .webp or .pdf."),
        };

    /// <summary>The bytes of a sheet of one finished photo as PDF: its HD version, which has all the pixels that the upload gives.</summary>
    /// <exception cref="CommandLineException">The document's file has another shape than its print.</exception>
    public static byte[] Pdf(IdPhotoResult result, SheetOptions options)
    {
        // The request's sheet was made as well, so that the print has a size.
        var print = result.Target.WidthMm is null ? result.Template.Print! : result.Target;
        var (width, height) = (print.WidthMm!.Value, print.HeightMm!.Value);
        var photo = result.Hd!;
        var item = new SheetItem(width, height);
        try
        {
            item.RequireShape(photo.Width, photo.Height);
        }
        catch (IdPhotoException)
        {
            throw new CommandLineException(
                CommandLineException.InvalidUsage, $"The file for {result.Template.Id} has another shape than its print: add --target print for a sheet as PDF.");
        }

        return PdfSheet.Create(photo, item, options);
    }
}
