using IdPhoto.Reports;

namespace IdPhoto.AspNetCore.Documents;

/// <summary>A verdict, in the form in which the command line prints it.</summary>
/// <param name="Template">The document's id.</param>
/// <param name="Phase">Which picture was judged.</param>
/// <param name="Verdict">Over the required checks alone.</param>
/// <param name="Checks">All checks, in the catalogue's order.</param>
public sealed record ComplianceDocument(string Template, CompliancePhase Phase, ComplianceVerdict Verdict, IReadOnlyList<CheckDocument> Checks)
{
    /// <summary>What was measured and allowed where; null where nothing was found to measure.</summary>
    public GeometryDocument? Geometry { get; init; }

    internal static ComplianceDocument? From(ComplianceReport? report) => report is null
        ? null
        : new(report.TemplateId, report.Phase, report.Verdict, [.. report.Checks.Select(CheckDocument.From)]) { Geometry = GeometryDocument.From(report.Geometry) };
}
