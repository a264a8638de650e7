namespace IdPhoto.Compliance.Iso29794.Measures;

/// <summary>From the eyes' midpoint to the picture's top edge, over T.</summary>
internal sealed class MarginAbove : IQualityMeasure
{
    public QualityComponent Component => QualityComponent.MarginAboveOfTheFaceImage;

    public QualityReading Measure(ComplianceContext context) =>
        context.Landmarks.EyeMidpoint.Y / FaceUnits.EyesToChin(context);
}
