namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The distance of the eye centres in pixels of the file, as it would be if the head were not turned to a side.</summary>
internal sealed class InterEyeDistance : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.InterEyeDistance;

    public QualityReading Measure(ComplianceContext context) =>
        context.Landmarks.InterEyeDistance / context.PhotoScale / Math.Cos(context.Landmarks.Pose.Yaw * Math.PI / 180);
}
