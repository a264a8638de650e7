namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>From the eyes' midpoint to the picture's bottom edge, over T.</summary>
internal sealed class MarginBelow : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.MarginBelowOfTheFaceImage;

    public QualityReading Measure(ComplianceContext context) =>
        (context.Photo.Height - context.Landmarks.EyeMidpoint.Y) / FaceUnits.EyesToChin(context);
}
