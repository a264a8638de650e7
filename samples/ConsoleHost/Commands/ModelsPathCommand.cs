using System.CommandLine;
using IdPhoto.ModelZoo;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto models path</c>: where the files lie, for scripts.</summary>
internal sealed class ModelsPathCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Argument<string?> _name = ModelsCommand.Names<string?>("The model. Default: print the folder.", ArgumentArity.ZeroOrOne);

    public Command Create()
    {
        var command = new Command("path", "Print where a model lies, or the folder of all.") { _name };
        command.SetAction(Run);
        ExamplesHelpAction.Attach(command, "idphoto models path", "idphoto models path modnet");
        return command;
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            using var store = photos.OpenModels(acceptNonCommercial: false);
            if (parsed.GetValue(_name) is not { } name)
            {
                terminal.WriteLine(store.Folder);
                return ExitCodes.Made;
            }

            var model = ModelsCommand.Find(name);
            if (ModelStore.IsEmbedded(model))
            {
                throw new CommandLineException(
                    CommandLineException.InvalidUsage, $"{model.Name} is inside this program and has no file of its own.");
            }

            var path = store.PathOf(model);
            terminal.WriteLine(path);
            if (File.Exists(path))
            {
                return ExitCodes.Made;
            }

            terminal.WriteError($"{model.Name} is not there yet. 'idphoto models pull {model.Name}' fetches it.");
            return ExitCodes.Environment;
        }
#pragma warning disable CA1031 // Whatever went wrong is told with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json: false);
        }
    }
}
