using System.CommandLine;
using IdPhoto.ConsoleHost.Output;
using IdPhoto.ModelZoo;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto models list</c>: what can be had, under which licence, and what is here.</summary>
internal sealed class ModelsListCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Option<bool> _json = new("--json") { Description = "Print a JSON array with all fields instead of the table." };

    public Command Create()
    {
        var command = new Command("list", "List the models.") { _json };
        command.SetAction(Run);
        ExamplesHelpAction.Attach(command, "idphoto models list", "idphoto models list --json");
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        try
        {
            using var store = photos.OpenModels(acceptNonCommercial: false);
            var models = ModelCatalog.All.Select(m => ModelReport.From(m, store)).ToArray();
            if (json)
            {
                terminal.WriteLine(JsonText.Of(models));
            }
            else
            {
                ModelsTable.Write(terminal.Output, models);
            }

            return ExitCodes.Made;
        }
#pragma warning disable CA1031 // Whatever went wrong is told in the form that was asked for, with its exit code.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Failure.From(e).Report(terminal, json);
        }
    }
}
