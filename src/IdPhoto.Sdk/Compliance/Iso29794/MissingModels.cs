namespace IdPhoto.Compliance.Iso29794;

/// <summary>Why a component has no measure, where the library takes none.</summary>
internal static class MissingModels
{
    /// <summary>The reason, naming the kind of model that an <see cref="IQualityMeasure"/> of the host would have to bring.</summary>
    public static string ReasonFor(QualityComponent component) => component switch
    {
        QualityComponent.UnifiedQualityScore => Needs("a face recognition network whose feature length tells quality (MagFace)"),
        QualityComponent.Sharpness => Needs("a random forest trained on edge statistics of sharp and blurred faces"),
        QualityComponent.CompressionArtifacts => Needs("a network trained to see compression artefacts"),
        QualityComponent.EyesVisible => Needs("a network that segments what covers the face, to see the eyes' share of it"),
        QualityComponent.MouthOcclusionPrevention => Needs("a network that segments what covers the face, to see the mouth's share of it"),
        QualityComponent.FaceOcclusionPrevention => Needs("a network that segments what covers the face"),
        QualityComponent.ExpressionNeutrality => Needs("a network for expressions with a classifier for neutral ones"),
        QualityComponent.NoHeadCoverings => Needs("a face parser that knows hats and clothes"),
        _ => "No measure is registered for this component.",
    };

    private static string Needs(string model) =>
        $"It needs {model}, which does not ship inside the package; an IQualityMeasure of the host can supply it.";
}
