namespace IdPhoto.Compliance.Checks.Gaze;

/// <summary>
/// Looking at the camera, to the sides: the irises against the middle of the eyes' corners, both eyes averaged, so that their different shapes
/// to the nose and to the temple cancel. Positive: to the picture's right.
/// </summary>
internal sealed class GazeCheck(GazeOptions options) : IComplianceCheck
{
    public string Id => CheckIds.Gaze;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var landmarks = context.Landmarks;
        return Math.Min(landmarks.ImageLeftEye.Aspect, landmarks.ImageRightEye.Aspect) < options.MinAspect
            ? ComplianceResult.NotAssessed(Id, "The eyes are too far shut to see where they look.")
            : ComplianceResult.Measured(
                Id, EyeDirection.SidewaysDegrees(landmarks), "deg", AllowedRange.Within(options.LimitDegrees), options.UncertaintyDegrees);
    }
}
