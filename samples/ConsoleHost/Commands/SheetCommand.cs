using System.CommandLine;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;
using IdPhoto.ConsoleHost.Sheets;

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
            using var photos = await FinishedPhotos.ReadAsync(paths, item, cancellationToken);
            var isPdf = SheetFile.IsPdf(output);
            ReadOnlyMemory<byte> sheet = isPdf ? PdfSheet.Create(photos.Photos, options) : PrintSheet.Create(photos.Photos, options).Bytes;
            await OutputFile.WriteAsync(output, sheet, cancellationToken);
            terminal.WriteLine(FormattableString.Invariant(
                $"{output}  {layout.Placements.Count} photos of {width:0.#} × {height:0.#} mm on {options.Paper.Name}, {layout.WidthMm:0.#} × {layout.HeightMm:0.#} mm"));
            terminal.WriteLine($"Done to them: {AlterationWords.Of(photos.Alterations(layout, isPdf ? null : options.Dpi))}");
            return ExitCodes.Made;
        }
#pragma warning disable CA1031 // Whatever went wrong is told in the form that was asked for, with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json: false);
        }
    }
}
