namespace IdPhoto.Compliance.Checks.EyesVisible;

/// <summary>Nothing before the eyes: hair, frames, glare, dark lenses. The mesh draws eyes where they ought to be, seen or not, so landmarks cannot tell.</summary>
internal sealed class EyesVisibleCheck : IComplianceCheck
{
    public string Id => CheckIds.EyesVisible;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.NotAssessed(
        Id, "No model inside the package tells what covers the eyes. Look yourself, or register a check of your own for eyes-visible.");
}
