using Spectre.Console;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>Tells a person the verdict, and what stands against it.</summary>
internal static class ComplianceSummary
{
    public static void Write(IAnsiConsole console, ComplianceReport report)
    {
        var picture = report.Phase == CompliancePhase.Source ? "the photo as taken" : "the finished photo";
        console.MarkupLineInterpolated($"[bold]{Word(report.Verdict)}[/]  {report.TemplateId}, {picture}");
        var told = report.Failures
            .Concat(report.Undecided)
            .Concat(report.Checks.Where(check => check.Status == ComplianceStatus.Borderline))
            .ToArray();
        if (told.Length > 0)
        {
            var table = new Table { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
            table.AddColumns("Finding", "Check", "Measured", "Allowed", "What to do");
            foreach (var check in told)
            {
                table.AddRow(
                    new Text(Finding(check)),
                    new Text(check.Id),
                    new Text(Measured(check)),
                    new Text(Allowed(check)),
                    new Text(check.Remedy ?? check.Reason ?? string.Empty));
            }

            console.Write(table);
        }

        console.WriteLine(Counts(report));
    }

    /// <summary>The verdict and what stands against it, in a line.</summary>
    public static string Line(ComplianceReport report)
    {
        var against = report.Verdict switch
        {
            ComplianceVerdict.NotCompliant => report.Failures.Where(check => check.Severity == ComplianceSeverity.Required),
            ComplianceVerdict.Undetermined => report.Undecided,
            _ => [],
        };
        var reasons = string.Join(' ', against.Select(check => $"{check.Id}: {check.Remedy ?? check.Reason ?? "failed."}"));
        return $"{Word(report.Verdict)}{(reasons.Length == 0 ? string.Empty : $": {reasons}")}";
    }

    private static string Word(ComplianceVerdict verdict) => KebabCase<ComplianceVerdict>.Of(verdict).Replace('-', ' ');

    private static string Finding(ComplianceResult check) => check.Status switch
    {
        ComplianceStatus.Fail when check.Severity == ComplianceSeverity.Advisory => "advice",
        ComplianceStatus.NotAssessed => "not assessed",
        _ => KebabCase<ComplianceStatus>.Of(check.Status),
    };

    private static string Measured(ComplianceResult check) => check.Value is { } value
        ? $"{value:0.##}{(check.Uncertainty is > 0 and { } uncertainty ? $" ± {uncertainty:0.##}" : string.Empty)} {check.Unit}"
        : string.Empty;

    private static string Allowed(ComplianceResult check) => (check.Min, check.Max) switch
    {
        ({ } min, { } max) => $"{min:0.##} to {max:0.##}",
        ({ } min, null) => $"from {min:0.##}",
        (null, { } max) => $"up to {max:0.##}",
        _ => string.Empty,
    };

    private static string Counts(ComplianceReport report)
    {
        int Count(ComplianceStatus status) => report.Checks.Count(check => check.Status == status);
        return $"{Count(ComplianceStatus.Pass)} passed, {Count(ComplianceStatus.Borderline)} borderline, "
            + $"{Count(ComplianceStatus.Fail)} failed, {Count(ComplianceStatus.NotAssessed)} not assessed.";
    }
}
