namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The head's turn to a side, degrees; positive towards the subject's left.</summary>
internal sealed class HeadPoseYaw : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.HeadPoseYaw;

    public QualityReading Measure(ComplianceContext context) =>
        context.Landmarks.Pose.Yaw;
}
