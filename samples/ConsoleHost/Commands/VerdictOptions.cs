using System.CommandLine;
using System.Globalization;
using IdPhoto.ConsoleHost.Choices;

namespace IdPhoto.ConsoleHost.Commands;

/// <summary>The options that say what becomes of the verdict.</summary>
internal sealed class VerdictOptions
{
    private readonly Option<bool> _strict = new("--strict")
    {
        Description = $"Exit with {ExitCodes.NotCompliant} when the photo is not compliant. A verdict that stays open does not fail.",
    };

    private readonly Option<Language?> _language = OptionValues.Choice(
        "--lang", "The language of what to do and of the report. Default: en.", ("en", Language.English), ("zh", Language.Chinese));

    private readonly Option<string?> _report = new("--report")
    {
        Description = "Also write a report to look at: .html with pictures and table in one file, or .png with what was measured drawn in.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(_strict);
        command.Add(_language);
        command.Add(_report);
    }

    /// <summary>Where the report goes; null when none is wanted.</summary>
    public string? Report(ParseResult parsed) => parsed.GetValue(_report);

    public CultureInfo Culture(ParseResult parsed) =>
        parsed.GetValue(_language) == Language.Chinese ? CultureInfo.GetCultureInfo("zh") : CultureInfo.InvariantCulture;

    /// <summary>What the process returns for a verdict.</summary>
    public int ExitCode(ParseResult parsed, ComplianceReport? report) =>
        parsed.GetValue(_strict) && report?.Verdict == ComplianceVerdict.NotCompliant ? ExitCodes.NotCompliant : ExitCodes.Made;
}
