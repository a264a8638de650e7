namespace IdPhoto.Compliance.Checks.EyesOpen;

/// <summary>Both eyes open: the height of the lid opening over the eye's width, of the eye that is less open.</summary>
internal sealed class EyesOpenCheck(EyesOpenOptions options) : IComplianceCheck
{
    public string Id => CheckIds.EyesOpen;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        // Turning the head narrows the eye and leaves its height.
        var turned = Math.Cos(context.Landmarks.Pose.Yaw * Math.PI / 180);
        var aspect = Math.Min(context.Landmarks.ImageLeftEye.Aspect, context.Landmarks.ImageRightEye.Aspect) * turned;
        return ComplianceResult.Measured(Id, aspect, "ratio", AllowedRange.AtLeast(options.MinAspect), options.Uncertainty);
    }
}
