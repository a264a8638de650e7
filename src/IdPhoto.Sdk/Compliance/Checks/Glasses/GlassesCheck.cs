namespace IdPhoto.Compliance.Checks.Glasses;

/// <summary>No glasses where they are forbidden. Nothing that ships tells glasses from none, and a guess would pass photos that offices refuse.</summary>
internal sealed class GlassesCheck : IComplianceCheck
{
    public string Id => CheckIds.Glasses;

    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.NotAssessed(
        Id, "No model inside the package tells whether glasses are worn. Look yourself, or register a check of your own for glasses.");
}
