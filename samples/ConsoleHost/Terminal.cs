using System.Text;
using Spectre.Console;

namespace IdPhoto.ConsoleHost;

/// <summary>The two streams of the process: results on one, errors and progress on the other.</summary>
internal sealed class Terminal(IAnsiConsole output, IAnsiConsole error)
{
    // Nothing reads a redirected stream by screen width: a path must not be broken over two lines.
    private const int PlainWidth = 10_000;

    /// <summary>Results for people. Plain text when redirected.</summary>
    public IAnsiConsole Output { get; } = output;

    /// <summary>Errors and progress for people. Plain text when redirected.</summary>
    public IAnsiConsole Error { get; } = error;

    /// <summary>The streams of this process.</summary>
    public static Terminal ForProcess()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return new(Create(Console.Out, !Console.IsOutputRedirected), Create(Console.Error, !Console.IsErrorRedirected));
    }

    /// <summary>A console on a writer.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="isScreen">Whether a person looks at it as it is written; otherwise it gets neither colour nor movement.</param>
    public static IAnsiConsole Create(TextWriter writer, bool isScreen)
    {
        // https://no-color.org: any value that is not empty.
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScreen && !noColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isScreen ? InteractionSupport.Detect : InteractionSupport.No,
            // Build servers' enrichers would switch ANSI codes back on for redirected output.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = isScreen },
        });
        if (!isScreen)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }

    /// <summary>Writes one line for programs: neither wrapped nor coloured.</summary>
    public void WriteLine(string line) => Output.Profile.Out.Writer.WriteLine(line);

    /// <summary>Writes one line to the error stream, neither wrapped nor coloured.</summary>
    public void WriteError(string line) => Error.Profile.Out.Writer.WriteLine(line);
}
