namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The head's tilt, degrees, with ISO's sign: the opposite of <see cref="HeadPose.Roll"/>.</summary>
internal sealed class HeadPoseRoll : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.HeadPoseRoll;

    public QualityReading Measure(ComplianceContext context) =>
        -context.Landmarks.Pose.Roll;
}
