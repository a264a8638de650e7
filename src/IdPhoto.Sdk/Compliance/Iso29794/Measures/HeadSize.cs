namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>T, the distance from the eyes' midpoint to the chin, over the picture's height.</summary>
internal sealed class HeadSize : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.HeadSize;

    public QualityReading Measure(ComplianceContext context) =>
        FaceUnits.EyesToChin(context) / context.Photo.Height;
}
