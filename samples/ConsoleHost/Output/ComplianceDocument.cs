using IdPhoto.Reports;

namespace IdPhoto.ConsoleHost.Output;

/// <summary>What <c>check --json</c> prints; <c>make --json</c> carries one for each of its two pictures.</summary>
/// <param name="Template">The document's id.</param>
/// <param name="Phase">Which picture was judged.</param>
/// <param name="Verdict">Over the required checks alone.</param>
/// <param name="Checks">All checks, in the catalogue's order.</param>
internal sealed record ComplianceDocument(
    string Template, CompliancePhase Phase, ComplianceVerdict Verdict, IReadOnlyList<CheckDocument> Checks)
{
    public static ComplianceDocument From(ComplianceReport report) =>
        new(report.TemplateId, report.Phase, report.Verdict, [.. report.Checks.Select(CheckDocument.From)]);
}
