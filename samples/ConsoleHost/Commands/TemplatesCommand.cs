using System.CommandLine;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto templates</c>: which documents there are and what they ask for.</summary>
internal sealed class TemplatesCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Option<string?> _country = new("--country")
    {
        Description = "Only this country's: two letters (ISO 3166-1), EU for Schengen, ZZ for sizes of no country.",
        HelpName = "XX",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print a JSON array with all fields instead of the table." };

    public Command Create()
    {
        var command = new Command("templates", "List the documents.") { _country, _json };
        command.SetAction(Run);
        ExamplesHelpAction.Attach(command, "idphoto templates", "idphoto templates --country JP", "idphoto templates --country US --json");
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        try
        {
            var country = parsed.GetValue(_country);
            var found = photos.Templates.Find(new TemplateQuery { Country = country }).ToArray();
            if (json)
            {
                terminal.WriteLine(JsonText.Of(found));
            }
            else if (found.Length == 0)
            {
                terminal.WriteError($"No template is known for '{country}'. Countries are two letters, for instance JP; EU is Schengen.");
            }
            else
            {
                TemplatesTable.Write(terminal.Output, found);
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
