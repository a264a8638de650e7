using System.CommandLine;
using IdPhoto.ConsoleHost.Batch;
using IdPhoto.ConsoleHost.Files;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto batch</c>: a folder of photos in, a folder of ID photos out.</summary>
internal sealed class BatchCommand(IPhotoServices photos, Terminal terminal)
{
    /// <summary>The most photos at a time that <c>--parallel</c> takes; as many as the library can be told.</summary>
    public const int MaxParallel = 1024;

    private readonly Argument<string> _folder = OptionValues.PathArgument(
        "DIR", "The folder with the photos. Hidden files and subfolders are left alone.");

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The folder to write into; created where it does not exist.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _zip = new("--zip")
    {
        Description = "Write the photos into a ZIP file, with a manifest.json; with -o as well.",
        HelpName = "FILE",
    };

    private readonly Option<int?> _parallel = OptionValues.WholeNumber(
        "--parallel", "How many photos at a time. Default: one for each processor.");

    private readonly RequestOptions _request = new();
    private readonly ModelOptions _models = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object instead of the summary." };

    public Command Create()
    {
        var command = new Command("batch", "Make an ID photo of every photo in a folder.") { _folder, _output, _zip, _parallel };
        _request.AddTo(command);
        _models.AddTo(command);
        command.Add(_json);
        command.SetAction(RunAsync);
        _parallel.Validators.Add(result =>
        {
            if (result.GetValue(_parallel) is < 1 or > MaxParallel)
            {
                result.AddError($"--parallel takes a number from 1 to {MaxParallel}.");
            }
        });
        command.Validators.Add(result =>
        {
            var (folder, zip) = (result.GetValue(_output), result.GetValue(_zip));
            if (folder is null && zip is null)
            {
                result.AddError("Say where to write: --output DIR, --zip FILE, or both.");
            }

            if (zip is not null && !zip.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError("--zip takes a file name that ends in .zip.");
            }
        });
        ExamplesHelpAction.Attach(
            command,
            "idphoto batch photos -o finished -t us-passport",
            "idphoto batch photos --zip finished.zip -t us-passport",
            "idphoto batch photos -o finished -t cn-1-inch --background blue --face largest --parallel 4",
            "idphoto batch photos -o finished -t cn-1-inch --white-balance --denoise");
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var json = parsed.GetValue(_json);
        try
        {
            var request = _request.Read(parsed);
            var zip = parsed.GetValue(_zip);
            var jobs = PhotoFolder.Plan(parsed.GetRequiredValue(_folder), parsed.GetValue(_output), zip, request.TemplateId);
            var models = _models.Read(parsed);
            RemoteNotice.Write(terminal, models);
            var pipeline = photos.OpenPipeline(models, _request.IncludesUnverified(parsed));
            var run = new BatchRun(pipeline, request, parsed.GetValue(_parallel) ?? Environment.ProcessorCount);
            Task<BatchResult> Run(PhotoArchive? archive) => BatchProgress.ShowAsync(
                terminal.Error, jobs.Count, step => run.RunAsync(jobs, archive, step, cancellationToken));
            var result = zip is null ? await Run(null) : await InArchiveAsync(zip, Run);
            if (json)
            {
                terminal.WriteLine(JsonText.Of(BatchReport.From(result)));
                return result.ExitCode;
            }

            BatchSummary.Write(terminal.Output, result);
            result.Stop?.Report(terminal, json: false);
            return result.ExitCode;
        }
#pragma warning disable CA1031 // Whatever went wrong is told in the form that was asked for, with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json);
        }
    }

    private static async Task<BatchResult> InArchiveAsync(string path, Func<PhotoArchive?, Task<BatchResult>> run)
    {
        BatchResult? result = null;
        await OutputFile.WriteAsync(path, async partial =>
        {
            await using var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 65536, useAsync: true);
            await using var archive = await PhotoArchive.CreateAsync(file);
            result = await run(archive);
        });
        return result!;
    }
}
