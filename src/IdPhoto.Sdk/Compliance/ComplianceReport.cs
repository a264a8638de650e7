namespace IdPhoto;

/// <summary>Requirement by requirement, whether a photo would be accepted.</summary>
public sealed record ComplianceReport
{
    /// <summary>The document's id.</summary>
    public required string TemplateId { get; init; }

    /// <summary>Which picture was judged.</summary>
    public required CompliancePhase Phase { get; init; }

    /// <summary>All checks, in the order of the catalogue in docs/compliance.md.</summary>
    public required IReadOnlyList<ComplianceResult> Checks { get; init; }

    /// <summary>The 28 quality components of ISO/IEC 29794-5, in the standard's order; those that nothing at hand measures carry the reason.</summary>
    public required IReadOnlyList<QualityScore> Quality { get; init; }

    /// <summary>What was measured and allowed where, to be drawn; null in a report that no pipeline made.</summary>
    public ComplianceGeometry? Geometry { get; init; }

    /// <summary>The verdict: over the required checks alone.</summary>
    public ComplianceVerdict Verdict =>
        Checks.Any(check => check is { Severity: ComplianceSeverity.Required, Status: ComplianceStatus.Fail }) ? ComplianceVerdict.NotCompliant
        : Undecided.Any() ? ComplianceVerdict.Undetermined
        : ComplianceVerdict.Compliant;

    /// <summary>The checks that failed, required ones first.</summary>
    public IEnumerable<ComplianceResult> Failures =>
        Checks.Where(check => check.Status == ComplianceStatus.Fail).OrderBy(check => check.Severity);

    /// <summary>The required checks that could not be made.</summary>
    public IEnumerable<ComplianceResult> Undecided =>
        Checks.Where(check => check is { Severity: ComplianceSeverity.Required, Status: ComplianceStatus.NotAssessed });

    /// <summary>The check of an id; null where none has it.</summary>
    /// <param name="id">For instance <c>head-height</c>.</param>
    public ComplianceResult? Find(string id) => Checks.FirstOrDefault(check => check.Id == id);
}
