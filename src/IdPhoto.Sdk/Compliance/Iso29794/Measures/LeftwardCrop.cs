namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>From the eye on the picture's left (the subject's right) to the left edge, over the distance of the eyes.</summary>
internal sealed class LeftwardCrop : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.LeftwardCropOfTheFaceImage;

    public QualityReading Measure(ComplianceContext context) =>
        context.Landmarks.ImageLeftEye.Centre.X / context.Landmarks.InterEyeDistance;
}
