namespace IdPhoto.Compliance.Checks.InterEyeDistance;

/// <summary>
/// Pixels between the eye centres in the file that was uploaded (ICAO TR Portrait Quality, table 5), as if the head were not turned. The finished
/// photo has the pixels that its document asks for, so there it is only told.
/// </summary>
internal sealed class InterEyeDistanceCheck(InterEyeDistanceOptions options) : IComplianceCheck
{
    public string Id => CheckIds.InterEyeDistance;

    public ComplianceResult Evaluate(ComplianceContext context)
    {
        var turned = Math.Cos(context.Landmarks.Pose.Yaw * Math.PI / 180);
        var pixels = context.Landmarks.InterEyeDistance / context.PhotoScale / turned;
        var error = pixels * options.Uncertainty;
        if (context.Phase == CompliancePhase.Finished)
        {
            return ComplianceResult.Unjudged(
                Id, pixels, "px", error, "How many pixels a finished photo has is the document's choice; the photo as taken is judged.");
        }

        // A small frame cannot show ICAO's 90 pixels: what it shows without enlarging is enough for it.
        var (left, right) = (context.InFrame(context.Landmarks.ImageLeftEye.Centre), context.InFrame(context.Landmarks.ImageRightEye.Centre));
        var shown = left.DistanceTo(right) / turned;
        return ComplianceResult.Measured(Id, pixels, "px", AllowedRange.AtLeast(Math.Min(options.MinPixels, shown)), error);
    }
}
