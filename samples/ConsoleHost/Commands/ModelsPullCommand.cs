using System.CommandLine;
using IdPhoto.ConsoleHost.Output;
using IdPhoto.ModelZoo;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto models pull</c>: fetches models, one after the other, and prints where each lies.</summary>
internal sealed class ModelsPullCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Argument<string[]> _names = ModelsCommand.Names<string[]>("The models to fetch.", ArgumentArity.OneOrMore);

    private readonly Option<bool> _accept = new("--accept-non-commercial")
    {
        Description = "You have read the model's licence, which forbids commercial use, and accept it.",
    };

    public Command Create()
    {
        var command = new Command("pull", "Fetch models, check them and print where they lie.") { _names, _accept };
        command.SetAction(RunAsync);
        ExamplesHelpAction.Attach(
            command,
            "idphoto models pull modnet",
            "idphoto models pull mtcnn-pnet mtcnn-rnet mtcnn-onet",
            "idphoto models pull rmbg-1.4 --accept-non-commercial");
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            var models = parsed.GetRequiredValue(_names).Select(ModelsCommand.Find).ToArray();
            using var store = photos.OpenModels(parsed.GetValue(_accept));
            foreach (var model in models)
            {
                await PullAsync(model, store, cancellationToken);
            }

            return ExitCodes.Made;
        }
#pragma warning disable CA1031 // Whatever went wrong is told with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json: false);
        }
    }

    private async Task PullAsync(ModelDescriptor model, ModelStore store, CancellationToken cancellationToken)
    {
        if (ModelStore.IsEmbedded(model))
        {
            terminal.WriteError($"{model.Name} is inside this program; there is nothing to fetch.");
            return;
        }

        var path = await DownloadBar.ShowAsync(terminal.Error, model.Name, progress => store.PullAsync(model, progress, cancellationToken));
        terminal.WriteLine(path);
        if (model is { Sha256: null, Md5: null })
        {
            terminal.WriteError($"No checksum is published for {model.Name}: nothing vouches for this file.");
        }

        if (model.LicenceNote is { } note)
        {
            terminal.WriteError($"Licence of {model.Name}: {model.Licence}; {note}.");
        }
    }
}
