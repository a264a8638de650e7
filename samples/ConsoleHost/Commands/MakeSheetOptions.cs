using System.CommandLine;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Sheets;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The options of <c>make</c> for a sheet of the photo.</summary>
internal sealed class MakeSheetOptions
{
    private readonly Option<string?> _sheet = new("--sheet")
    {
        Description = "Also write a sheet of the print: .jpg, .png, .tif, .webp or .pdf.",
        HelpName = "FILE",
    };

    private readonly SheetLayoutOptions _layout = new();

    public void AddTo(Command command)
    {
        command.Add(_sheet);
        _layout.AddTo(command);
    }

    public string? Path(ParseResult parsed) => parsed.GetValue(_sheet);

    /// <summary>The request with the sheet that is wanted.</summary>
    /// <exception cref="CommandLineException">The file's name means no format, or a sheet is described but not asked for.</exception>
    public IdPhotoRequest Apply(ParseResult parsed, IdPhotoRequest request)
    {
        if (Path(parsed) is { } path)
        {
            // A PDF is made of the HD version; the picture that is made as well checks that the print fits before anything is done.
            var sheet = SheetFile.WithFormatOf(path, _layout.Read(parsed));
            return request with { Sheet = sheet, IncludeHd = request.IncludeHd || SheetFile.IsPdf(path) };
        }

        return _layout.Given(parsed)
            ? throw new CommandLineException(CommandLineException.InvalidUsage, "A sheet is described, but not where to write it: add --sheet FILE.")
            : request;
    }

    public static async Task WriteAsync(string? path, IdPhotoResult result, SheetOptions? options, CancellationToken cancellationToken)
    {
        if (path is not null && options is not null)
        {
            var bytes = SheetFile.IsPdf(path) ? SheetFile.Pdf(result, options) : result.Sheet!.Bytes;
            await OutputFile.WriteAsync(path, bytes, cancellationToken);
        }
    }
}
