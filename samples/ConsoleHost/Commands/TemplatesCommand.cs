using System.CommandLine;
using IdPhoto.ConsoleHost.Output;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary><c>idphoto templates</c>: which documents there are and what they ask for.</summary>
internal sealed class TemplatesCommand(IPhotoServices photos, Terminal terminal)
{
    private readonly Argument<string[]> _words = OptionValues.Words(
        "WORDS", "Only those that match all words: id, name, country, kind of document, English or Chinese, or a size.");

    private readonly Option<string?> _country = new("--country")
    {
        Description = "Only this country's: two letters (ISO 3166-1), EU for Schengen, ZZ for sizes of no country.",
        HelpName = "XX",
    };

    private readonly Option<DocumentKind?> _document = OptionValues.Choice(
        "--document",
        "Only this kind of document.",
        [.. Enum.GetValues<DocumentKind>().Select(kind => (KebabCase<DocumentKind>.Of(kind), kind))]);

    private readonly Option<string?> _size = new("--size")
    {
        Description = "Only this size of print or file: 35x45mm, 3.5x4.5cm, 2x2in, 600x600px.",
        HelpName = "WxH",
    };

    private readonly Option<bool> _includeUnverified = OptionValues.IncludeUnverified();

    private readonly Option<bool> _json = new("--json") { Description = "Print a JSON array with all fields instead of the table." };

    public Command Create()
    {
        var command = new Command("templates", "List the documents.") { _words, _country, _document, _size, _includeUnverified, _json };
        command.SetAction(Run);
        ExamplesHelpAction.Attach(
            command,
            "idphoto templates",
            "idphoto templates schengen visa",
            "idphoto templates 美国签证",
            "idphoto templates --country JP --size 35x45mm",
            "idphoto templates --country US --json");
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        try
        {
            var query = Query(parsed);
            var found = photos.Templates.Find(query).ToArray();
            if (json)
            {
                terminal.WriteLine(JsonText.Of(found));
            }
            else if (found.Length == 0)
            {
                terminal.WriteError(NothingFound(query));
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

    private TemplateQuery Query(ParseResult parsed) => new()
    {
        Text = parsed.GetValue(_words) is { Length: > 0 } words ? string.Join(' ', words) : null,
        Country = parsed.GetValue(_country),
        Document = parsed.GetValue(_document),
        Size = parsed.GetValue(_size),
        IncludeUnverified = parsed.GetValue(_includeUnverified),
    };

    private static string NothingFound(TemplateQuery query)
    {
        var unverified = query.IncludeUnverified ? string.Empty : " --include-unverified searches the unverified ones too.";
        var asked = string.Join(", ", new[] { query.Text, query.Country, query.Document?.ToString(), query.Size }.OfType<string>());
        return $"No template is known for '{asked}'. Countries are two letters, for instance JP; EU is Schengen.{unverified}";
    }
}
