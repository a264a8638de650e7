using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Reflection;
using IdPhoto.ConsoleHost.Commands;

namespace IdPhoto.ConsoleHost;

/// <summary>The program: its commands, and what happens when the command line itself is wrong.</summary>
internal sealed class CommandLineApp(IPhotoServices photos, Terminal terminal)
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken = default)
    {
        // A photo may be called @me.jpg: no response files.
        var parsed = CreateRoot().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not ExamplesHelpAction)
        {
            return WrongUsage(parsed, args.Contains("--json", StringComparer.Ordinal));
        }

        var streams = new InvocationConfiguration
        {
            Output = terminal.Output.Profile.Out.Writer,
            Error = terminal.Error.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(streams, cancellationToken);
    }

    private RootCommand CreateRoot()
    {
        var root = new RootCommand("From a phone photo to a compliant ID photo.") { HelpName = "idphoto" };
        root.Add(new MakeCommand(photos, terminal).Create());
        root.Add(new CheckCommand(photos, terminal).Create());
        root.Add(new TemplatesCommand(photos, terminal).Create());
        root.Add(new BatchCommand(photos, terminal).Create());
        root.Add(new SheetCommand(photos, terminal).Create());
        root.Add(new FacesCommand(photos, terminal).Create());
        root.Add(new ModelsCommand(photos, terminal).Create());
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(
            typeof(CommandLineApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        ExamplesHelpAction.Attach(
            root,
            "idphoto make me.jpg -t eu-schengen-visa",
            "idphoto check me.jpg -t eu-schengen-visa",
            "idphoto templates --country JP",
            "idphoto batch photos -o finished -t us-passport");
        return root;
    }

    // As it is typed: idphoto, idphoto make, idphoto models pull.
    private static string Words(CommandResult result) => result.Parent is CommandResult parent
        ? $"{Words(parent)} {result.Command.Name}"
        : "idphoto";

    private int WrongUsage(ParseResult parsed, bool json)
    {
        var command = Words(parsed.CommandResult);
        var sentences = string.Join(' ', parsed.Errors.Select(e => e.Message.ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal));
        return Failure.From(new CommandLineException(CommandLineException.InvalidUsage, $"{sentences} See '{command} --help'."))
            .Report(terminal, json);
    }
}
