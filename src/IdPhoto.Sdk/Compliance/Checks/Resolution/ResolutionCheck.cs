namespace IdPhoto.Compliance.Checks.Resolution;

/// <summary>Enough pixels for the document: pixels of the finished photo per pixel of the uploaded one.</summary>
internal sealed class ResolutionCheck(ResolutionOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Resolution;

    // The number is exact; what is uncertain is only whether a slight enlargement matters. Below the limit nothing is.
    public ComplianceResult Evaluate(ComplianceContext context) => context.Enlargement is { } enlargement
        ? ComplianceResult.Measured(
            Id, enlargement, "ratio", AllowedRange.AtMost(options.MaxEnlargement), enlargement > options.MaxEnlargement ? options.Unnoticeable : 0)
        : ComplianceResult.NotAssessed(Id, "It is not known from which photo this one was made.");
}
