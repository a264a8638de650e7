namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>The head's turn up or down, degrees; positive downwards.</summary>
internal sealed class HeadPosePitch : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.HeadPosePitch;

    public QualityReading Measure(ComplianceContext context) =>
        context.Landmarks.Pose.Pitch;
}
