using System.CommandLine;
using System.Globalization;
using IdPhoto.ConsoleHost.Choices;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto make</c>: one photo in, one ID photo out.</summary>
internal sealed class MakeCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Argument<string> _photo = OptionValues.PathArgument("PHOTO", "The photo to start from.");

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Where to write; the extension decides the format. Default: PHOTO's name and the template's, beside PHOTO.",
        HelpName = "OUT",
    };

    private readonly Option<string?> _hd = new("--hd")
    {
        Description = "Also write the same crop at the photo's own resolution.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _cutout = new("--cutout")
    {
        Description = "Also write the person on transparent ground, PNG.",
        HelpName = "FILE",
    };

    private readonly MakeSheetOptions _sheet = new();
    private readonly AlternativeOptions _alternatives = new();
    private readonly RequestOptions _request = new();
    private readonly ModelOptions _models = new();
    private readonly VerdictOptions _verdict = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object instead of the summary." };

    public Command Create()
    {
        var command = new Command("make", "Make an ID photo.") { _photo, _output };
        _request.AddTo(command);
        _models.AddTo(command);
        command.Add(_hd);
        command.Add(_cutout);
        _alternatives.AddTo(command);
        _sheet.AddTo(command);
        _verdict.AddTo(command);
        command.Add(_json);
        command.SetAction(RunAsync);
        ExamplesHelpAction.Attach(
            command,
            "idphoto make me.jpg -t eu-schengen-visa",
            "idphoto make me.jpg -t us-passport --target print -o passport.png",
            "idphoto make me.jpg -t cn-1-inch --background blue --max-kb 40",
            "idphoto make me.jpg -t eu-schengen-visa --sheet sheet.pdf --paper a4",
            "idphoto make me.jpg -t cn-1-inch --exposure --white-balance --retouch whitening=5",
            "idphoto make me.jpg -t eu-schengen-visa --strict --report visa.html",
            "idphoto make me.jpg -t cn-passport --alternatives us-passport,cn-2-inch:blue",
            "idphoto make family.jpg --face largest --hd large.jpg --cutout person.png --json");
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var json = parsed.GetValue(_json);
        try
        {
            var paths = new MakePaths(
                parsed.GetRequiredValue(_photo), parsed.GetValue(_output), parsed.GetValue(_hd), parsed.GetValue(_cutout))
            {
                Sheet = _sheet.Path(parsed),
                Report = _verdict.Report(parsed),
            };
            var request = _request.Read(parsed) with
            {
                IncludeHd = paths.Hd is not null,
                IncludeCutout = paths.Cutout is not null,
                Culture = _verdict.Culture(parsed),
            };
            request = request with { Format = FileFormat.Decide(paths.Output, request.Format) };
            request = _sheet.Apply(parsed, request);
            paths.Check();
            ReportFile.Check(paths.Report, paths.Photo);

            RemoteNotice.Write(terminal, _models.Read(parsed));
            var alternatives = _alternatives.Read(parsed);
            using var analysis = alternatives.Count > 0 ? await AnalyzeAsync(paths.Photo, request, alternatives, parsed, cancellationToken) : null;
            var result = analysis is null
                ? await MakeAsync(paths.Photo, request, parsed, cancellationToken)
                : await analysis.CreateAsync(request, cancellationToken);
            paths = paths with { Output = paths.OutputFor(result.Photo, result.Template) };
            paths.Check();
            await WriteAsync(paths, result, request.Culture, cancellationToken);
            await MakeSheetOptions.WriteAsync(paths.Sheet, result, request.Sheet, cancellationToken);
            var report = PhotoReport.From(result, paths);
            if (analysis is not null)
            {
                report = report with { Alternatives = await AlternativeOptions.MakeAsync(analysis, alternatives, request, paths, cancellationToken) };
            }

            Show(report, result, json);
            return _verdict.ExitCode(parsed, result.Compliance);
        }
#pragma warning disable CA1031 // Whatever went wrong is told in the form that was asked for, with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json);
        }
    }

    private async Task<IdPhotoResult> MakeAsync(
        string path, IdPhotoRequest request, ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var photo = InputFile.Open(path);
        return await photos.OpenPipeline(_models.Read(parsed), _request.IncludesUnverified(parsed)).CreateAsync(photo, request, cancellationToken);
    }

    private async Task<IPhotoAnalysis> AnalyzeAsync(
        string path, IdPhotoRequest request, IReadOnlyList<Alternative> alternatives, ParseResult parsed, CancellationToken cancellationToken)
    {
        var needs = new AnalysisRequest { TemplateIds = [request.TemplateId, .. alternatives.Select(a => a.Template)], Faces = request.Faces };
        await using var photo = InputFile.Open(path);
        return await photos.OpenPipeline(_models.Read(parsed), _request.IncludesUnverified(parsed)).AnalyzeAsync(photo, needs, cancellationToken);
    }

    private static async Task WriteAsync(MakePaths paths, IdPhotoResult result, CultureInfo culture, CancellationToken cancellationToken)
    {
        if (paths.Hd is not null && result.Hd is not null)
        {
            // Its format is the photo's, which may come from the template: only now known.
            FileFormat.Require(paths.Hd, result.Hd.Format);
            await OutputFile.WriteAsync(paths.Hd, result.Hd, cancellationToken);
        }

        if (paths.Cutout is not null && result.Cutout is not null)
        {
            await OutputFile.WriteAsync(paths.Cutout, result.Cutout, cancellationToken);
        }

        await OutputFile.WriteAsync(paths.Output!, result.Photo, cancellationToken);
        if (paths.Report is not null)
        {
            var upload = await InputFile.ReadAsync(paths.Photo, cancellationToken);
            await ReportFile.WriteAsync(paths.Report, new VisualReport(result, upload) { Culture = culture }, cancellationToken);
        }
    }

    private void Show(PhotoReport report, IdPhotoResult result, bool json)
    {
        if (json)
        {
            terminal.WriteLine(JsonText.Of(report));
        }
        else
        {
            PhotoSummary.Write(terminal.Output, report, result);
        }
    }
}
