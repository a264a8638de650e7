namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>From the eye on the picture's right (the subject's left) to the right edge, over the distance of the eyes.</summary>
internal sealed class RightwardCrop : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.RightwardCropOfTheFaceImage;

    public QualityReading Measure(ComplianceContext context) =>
        (context.Photo.Width - context.Landmarks.ImageRightEye.Centre.X) / context.Landmarks.InterEyeDistance;
}
