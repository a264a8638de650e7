namespace IdPhoto.Compliance.Iso29794;

/// <summary>All 28 components of one picture.</summary>
internal sealed class QualityProfile
{
    private static readonly Dictionary<string, QualityComponent> ComponentsOfChecks = new(StringComparer.Ordinal)
    {
        [CheckIds.SingleFace] = QualityComponent.SingleFacePresent,
        [CheckIds.HeadHeight] = QualityComponent.HeadSize,
        [CheckIds.TopMargin] = QualityComponent.MarginAboveOfTheFaceImage,
        [CheckIds.ChinMargin] = QualityComponent.MarginBelowOfTheFaceImage,
        [CheckIds.InterEyeDistance] = QualityComponent.InterEyeDistance,
        [CheckIds.Roll] = QualityComponent.HeadPoseRoll,
        [CheckIds.Pitch] = QualityComponent.HeadPosePitch,
        [CheckIds.Yaw] = QualityComponent.HeadPoseYaw,
        [CheckIds.EyesOpen] = QualityComponent.EyesOpen,
        [CheckIds.MouthClosed] = QualityComponent.MouthClosed,
        [CheckIds.Expression] = QualityComponent.ExpressionNeutrality,
        [CheckIds.EyesVisible] = QualityComponent.EyesVisible,
        [CheckIds.BackgroundUniformity] = QualityComponent.BackgroundUniformity,
        [CheckIds.LightingSymmetry] = QualityComponent.IlluminationUniformity,
        [CheckIds.UnderExposure] = QualityComponent.UnderExposurePrevention,
        [CheckIds.OverExposure] = QualityComponent.OverExposurePrevention,
        [CheckIds.DynamicRange] = QualityComponent.DynamicRange,
        [CheckIds.NaturalColour] = QualityComponent.NaturalColour,
        [CheckIds.Sharpness] = QualityComponent.Sharpness,
        [CheckIds.Compression] = QualityComponent.CompressionArtifacts,
    };

    private readonly Dictionary<QualityComponent, IQualityMeasure> _measures = [];

    public QualityProfile(IEnumerable<IQualityMeasure> measures)
    {
        foreach (var measure in measures)
        {
            _measures[measure.Component] = measure;
        }
    }

    /// <summary>The score that belongs to a check; null where the standard has none.</summary>
    public static QualityScore? ScoreOf(string checkId, IReadOnlyList<QualityScore> quality) =>
        ComponentsOfChecks.TryGetValue(checkId, out var component) ? quality.First(score => score.Component == component) : null;

    /// <summary>Takes all measures, in the standard's order.</summary>
    public IReadOnlyList<QualityScore> Of(ComplianceContext context) =>
        [.. Enum.GetValues<QualityComponent>().Select(component => Score(component, context))];

    private QualityScore Score(QualityComponent component, ComplianceContext context)
    {
        var reading = _measures.TryGetValue(component, out var measure)
            ? measure.Measure(context)
            : QualityReading.None(MissingModels.ReasonFor(component));
        return reading.Raw is { } raw && double.IsFinite(raw)
            ? new(component, raw, QualityMapping.ToScalar(component, raw))
            : new(component, null, null, reading.Reason ?? "The measurement gave no number on this photo.");
    }
}
