using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The usual help text, and command lines to copy below it.</summary>
internal sealed class ExamplesHelpAction(HelpAction usual, IReadOnlyList<string> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command its examples.</summary>
    public static void Attach(Command command, params string[] examples)
    {
        var option = command.Options.OfType<HelpOption>().SingleOrDefault();
        if (option is null)
        {
            option = new HelpOption();
            command.Options.Add(option);
        }

        option.Action = new ExamplesHelpAction((HelpAction)option.Action!, examples);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example}");
        }

        return exitCode;
    }
}
