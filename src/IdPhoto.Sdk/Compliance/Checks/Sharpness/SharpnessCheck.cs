namespace IdPhoto.Compliance.Checks.Sharpness;

/// <summary>
/// In focus: the variance of the Laplacian over the variance of the grey levels, in the face at the standard size of 113 pixels between
/// the eyes. Dividing makes it blind to contrast and exposure; the standard size makes it mean the same on every photo.
/// </summary>
internal sealed class SharpnessCheck(SharpnessOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Sharpness;

    // A head that had to be enlarged has no finer detail to show: it looks blurred, whether it is or not.
    public ComplianceResult Evaluate(ComplianceContext context) => ComplianceResult.Measured(
        Id,
        FaceDetail.Of(context.Portrait.Image, context.Portrait.Regions.Face),
        "%",
        AllowedRange.AtLeast(options.MinPercent),
        options.UncertaintyPercent * Math.Max(1, context.Portrait.Scale));
}
