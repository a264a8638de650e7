using System.CommandLine;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Sheets;
using IdPhoto.Imaging;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto sheet</c>: finished photos in, a sheet of paper out.</summary>
internal sealed class SheetCommand(IPhotoServices services, Terminal terminal)
{
    private readonly Argument<string[]> _photos = new("PHOTO")
    {
        Description = "The finished photos; several share the sheet.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Where to write: .jpg, .png, .tif, .webp or .pdf. Default: sheet.jpg.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "sheet.jpg",
    };

    private readonly Option<int?> _copies = OptionValues.WholeNumber("--copies", "How many of each photo. Default: as many as fit.");
    private readonly PrintSize _size = new();
    private readonly SheetLayoutOptions _layout = new();

    public Command Create()
    {
        var command = new Command("sheet", "Put finished photos on paper at their true size.") { _photos };
        _size.AddTo(command);
        command.Add(_copies);
        _layout.AddTo(command);
        command.Add(_output);
        command.SetAction(RunAsync);
        ExamplesHelpAction.Attach(
            command,
            "idphoto sheet passport.jpg --size 35x45 --paper 4x6",
            "idphoto sheet visa.png -t us-visa --paper a4 --copies 6 --cut full -o sheet.pdf",
            "idphoto sheet anna.jpg ben.jpg --size 35x45 --paper letter -o family.png");
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            var paths = parsed.GetRequiredValue(_photos);
            var output = parsed.GetRequiredValue(_output);
            if (paths.FirstOrDefault(path => RealPath.Same(path, output)) is { } same)
            {
                throw new CommandLineException(CommandLineException.InvalidUsage, $"-o '{same}' is one of the photos, which are never overwritten: choose another name.");
            }

            var (width, height) = _size.Read(parsed, services.Templates);
            var item = new SheetItem(width, height, parsed.GetValue(_copies));
            var options = SheetFile.WithFormatOf(output, _layout.Read(parsed));
            var layout = SheetLayout.Plan([.. paths.Select(_ => item)], options);
            await OutputFile.WriteAsync(output, await DrawAsync(paths, item, output, options, cancellationToken), cancellationToken);
            terminal.WriteLine(FormattableString.Invariant(
                $"{output}  {layout.Placements.Count} photos of {width:0.#} × {height:0.#} mm on {options.Paper.Name}, {layout.WidthMm:0.#} × {layout.HeightMm:0.#} mm"));
            return ExitCodes.Made;
        }
#pragma warning disable CA1031 // Whatever went wrong is told in the form that was asked for, with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json: false);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> DrawAsync(
        string[] paths, SheetItem item, string output, SheetOptions options, CancellationToken cancellationToken)
    {
        var photos = new List<SheetPhoto>();
        try
        {
            foreach (var path in paths)
            {
                await using var file = InputFile.Open(path);
                using var bytes = new MemoryStream();
                await file.CopyToAsync(bytes, cancellationToken);
                // A finished photo may be as small as its document wants.
                photos.Add(new(new PhotoDecoder(new PhotoLimits { MinWidth = 1, MinHeight = 1 }).Decode(bytes.ToArray()).Image, item));
            }

            return SheetFile.IsPdf(output) ? PdfSheet.Create(photos, options) : PrintSheet.Create(photos, options).Bytes;
        }
        finally
        {
            photos.ForEach(photo => photo.Photo.Dispose());
        }
    }
}
