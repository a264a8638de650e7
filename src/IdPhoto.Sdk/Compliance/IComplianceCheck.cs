namespace IdPhoto.Compliance;

/// <summary>Checks one requirement.</summary>
/// <remarks>
/// Implementations are thread-safe and called concurrently, each call with a context of its own, which they neither keep nor dispose.
/// A check that cannot be made returns <see cref="ComplianceStatus.NotAssessed"/> with the reason; it does not throw.
/// </remarks>
public interface IComplianceCheck
{
    /// <summary>The id: lower-case words joined by hyphens. A host's check replaces the built-in one with the same id.</summary>
    string Id { get; }

    /// <summary>Measures and judges. Severity, remedy and ISO component are filled in afterwards.</summary>
    ComplianceResult Evaluate(ComplianceContext context);
}
