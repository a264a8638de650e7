namespace IdPhoto.Compliance.Checks.Expression;

/// <summary>
/// A neutral expression as far as landmarks tell: no smile, no raised brows. The larger of the two, each 0 on a neutral face and about 1 where
/// everyone would name it.
/// </summary>
internal sealed class ExpressionCheck(ExpressionOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Expression;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var face = FaceExpression.Of(context.Landmarks);
        return ComplianceResult.Measured(
            Id, Math.Max(face.Smile, face.RaisedBrows), "ratio", AllowedRange.AtMost(options.MaxStrength), options.Uncertainty);
    }
}
