using System.CommandLine;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto check</c>: whether a document would accept a photo, requirement by requirement.</summary>
internal sealed class CheckCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Argument<string> _photo = OptionValues.PathArgument("PHOTO", "The photo to check.");
    private readonly Option<string> _template = RequestOptions.Template();
    private readonly Option<bool> _includeUnverified = OptionValues.IncludeUnverified();
    private readonly Option<PhotoTarget?> _target = RequestOptions.Target();

    private readonly Option<bool> _finished = new("--finished")
    {
        Description = "PHOTO is a finished ID photo, to be judged as it is. Default: a photo as taken, from which one is to be made.",
    };

    private readonly VerdictOptions _verdict = new();
    private readonly ModelOptions _models = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object instead of the table." };

    public Command Create()
    {
        var command = new Command("check", "Check a photo against a document's requirements.") { _photo, _template, _includeUnverified, _target, _finished };
        _models.AddTo(command);
        _verdict.AddTo(command);
        command.Add(_json);
        command.SetAction(RunAsync);
        ExamplesHelpAction.Attach(
            command,
            "idphoto check me.jpg -t eu-schengen-visa",
            "idphoto check visa.jpg -t eu-schengen-visa --finished --strict",
            "idphoto check me.jpg -t cn-passport --lang zh --report check.html");
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var json = parsed.GetValue(_json);
        try
        {
            var path = parsed.GetRequiredValue(_photo);
            var request = new CheckRequest(parsed.GetRequiredValue(_template))
            {
                Target = parsed.GetValue(_target) ?? PhotoTarget.Default,
                Phase = parsed.GetValue(_finished) ? CompliancePhase.Finished : CompliancePhase.Source,
                Culture = _verdict.Culture(parsed),
            };
            ReportFile.Check(_verdict.Report(parsed), path);

            RemoteNotice.Write(terminal, _models.Read(parsed));
            var report = await CheckAsync(path, request, parsed, cancellationToken);
            if (_verdict.Report(parsed) is { } file)
            {
                var upload = await InputFile.ReadAsync(path, cancellationToken);
                await ReportFile.WriteAsync(file, new VisualReport(report, upload) { Culture = request.Culture }, cancellationToken);
            }

            Show(report, json);
            return _verdict.ExitCode(parsed, report);
        }
#pragma warning disable CA1031 // Whatever went wrong is told in the form that was asked for, with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json);
        }
    }

    private async Task<ComplianceReport> CheckAsync(string path, CheckRequest request, ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var photo = InputFile.Open(path);
        return await photos.OpenPipeline(_models.Read(parsed), parsed.GetValue(_includeUnverified)).CheckAsync(photo, request, cancellationToken);
    }

    private void Show(ComplianceReport report, bool json)
    {
        if (json)
        {
            terminal.WriteLine(JsonText.Of(ComplianceDocument.From(report)));
        }
        else
        {
            ComplianceSummary.Write(terminal.Output, report);
        }
    }
}
